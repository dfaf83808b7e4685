// Compiles libraries with the Python that will run them: `node compile.mjs FOLDER-OF-PYODIDE IN.zip OUT.zip`.
// A browser that had to compile them would take two seconds longer, at every visit.

import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"

const [folder, source, target] = process.argv.slice(2)
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`))
const python = await loadPyodide({ indexURL: `${folder}/` })
python.unpackArchive(new Uint8Array(readFileSync(source)), "zip", { extractDir: "/packages" })
const made = python.runPython(`
import io, pathlib, py_compile, zipfile

root = pathlib.Path("/packages")
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        name = path.relative_to(root).as_posix()
        if path.suffix == ".py":
            target = path.with_suffix(".pyc")
            # Docstrings are a third of the bytes. Not by the date of the source, which nobody takes along; so the bytes are the same each time.
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            py_compile.compile(path, target, dfile=name, doraise=True, optimize=2, invalidation_mode=mode)
            path, name = target, name + "c"
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, path.read_bytes())
buffer.getvalue()
`)
writeFileSync(target, made.toJs())
