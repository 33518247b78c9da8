export const id = 399;
export const ids = [399];
export const modules = {

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBash: () => (/* reexport safe */ _bash_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   parseCmd: () => (/* reexport safe */ _cmd_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   parsePowerShell: () => (/* reexport safe */ _powershell_js__WEBPACK_IMPORTED_MODULE_2__.r)
/* harmony export */ });
/* harmony import */ var _bash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5417);
/* harmony import */ var _cmd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);
/* harmony import */ var _powershell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4586);
/** The readers of the three shells, which are loaded together. */





/***/ })

};
