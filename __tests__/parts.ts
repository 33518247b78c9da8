import { fillAll } from '../src/all-parts.js'

// For tests that call a stage by itself, where nobody loads what it asks for.
fillAll()
