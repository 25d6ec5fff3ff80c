'use strict';
const fs = require('node:fs');
const { dirname } = require('node:path');

const CLONE_BYTES = 2e9;
const DATA_BYTES = 1e9;
const gb = (bytes) => (bytes / 1e9).toFixed(1);

/** The disk of a folder, or of where it will be made. */
function diskOf(folder) {
  if (!fs.existsSync(folder)) return diskOf(dirname(folder));
  const { bavail, bsize } = fs.statfsSync(folder);
  return { id: fs.statSync(folder).dev, free: bavail * bsize };
}

/** What to do about a disk with too little room for the clone, or for the data where they lie elsewhere; null when there is enough. */
exports.lackOfSpace = (clone, data, disk = diskOf) => {
  const own = disk(clone);
  if (own.free < CLONE_BYTES)
    return `At least 2 GB of free disk space are needed in ${clone}; ${gb(own.free)} GB are free. Make room, then run this again.`;
  if (data === null) return null;
  const other = disk(data);
  return other.id === own.id || other.free >= DATA_BYTES
    ? null
    : `At least 1 GB of free disk space is needed for the data in ${data}; ${gb(other.free)} GB are free. Make room, or set CAUSEWAY_DATA to a folder on another disk, then run this again.`;
};

/** What to do about a step that ended because a disk was full, by what it said; null when it ended for another reason. */
exports.fullDisk = (title, said) => {
  if (!/\bENOSPC\b|\bEDQUOT\b|no space left on device/i.test(said)) return null;
  const [, path] = /^npm (?:error|ERR!) path (.+)$/m.exec(said) || [];
  return `${title} found no disk space left${path ? ` at ${path}` : ''}: make room, then run this again.`;
};
