# With this file beside it the program keeps everything in its own folder.
file(GLOB_RECURSE programs "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/bin/tributary-cli*")
foreach(program IN LISTS programs)
    cmake_path(GET program PARENT_PATH folder)
    file(TOUCH "${folder}/portable")
endforeach()
