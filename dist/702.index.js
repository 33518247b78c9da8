export const id = 702;
export const ids = [702];
export const modules = {

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matching: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Whether a path is one of those that patterns of the config name, hidden files among them. */
const matching = (patterns) => picomatch__WEBPACK_IMPORTED_MODULE_0__([...patterns], { dot: true });


/***/ })

};
