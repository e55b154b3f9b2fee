# Runs over the files of a package before they are packed.
file(GLOB folders "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*${CPACK_PACKAGING_INSTALL_PREFIX}")
if(CPACK_GENERATOR STREQUAL "DEB")
    foreach(folder IN LISTS folders)
        # What Debian wants of every package. The date is SOURCE_DATE_EPOCH's where there is one.
        set(documents "${folder}/share/doc/tributary")
        string(TIMESTAMP release_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
        configure_file("${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in" "${documents}/changelog.Debian" @ONLY)
        configure_file("${CMAKE_CURRENT_LIST_DIR}/debian/copyright" "${documents}/copyright" COPYONLY)
        # Debian's zsh looks in a folder of its own, and not where every other zsh does.
        file(RENAME "${folder}/share/zsh/site-functions" "${folder}/share/zsh/vendor-completions")
        if(CPACK_PACKAGE_CONTACT MATCHES "@localhost>$")
            configure_file("${CMAKE_CURRENT_LIST_DIR}/debian/lintian-overrides"
                "${folder}/share/lintian/overrides/tributary" COPYONLY)
        endif()
    endforeach()
endif()
if(CPACK_GENERATOR STREQUAL "RPM")
    # Fedora and openSUSE look for it there, as Debian does in its file of copyrights.
    foreach(folder IN LISTS folders)
        configure_file("${CPACK_RESOURCE_FILE_LICENSE}" "${folder}/share/licenses/tributary/LICENSE" COPYONLY)
    endforeach()
endif()
file(GLOB_RECURSE files "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.1" "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/changelog*")
foreach(file IN LISTS files)
    execute_process(COMMAND gzip -9n "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Nothing of the one who makes it is in it: neither a umask nor the time of a build.
execute_process(COMMAND chmod -R u=rwX,go=rX "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" "{}" +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
