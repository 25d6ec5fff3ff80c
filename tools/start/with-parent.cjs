'use strict';

/**
 * Stops a child with the process that began this one. npm passes SIGTERM to its shell alone, which dies of it and tells
 * nobody: whoever loses that parent is to stop too.
 */
exports.stopWithParent = function stopWithParent(child) {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look); // once: the second signal means by force
    child.kill('SIGTERM');
  }, 500).unref();
};
