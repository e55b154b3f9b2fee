# The portable ZIP; the installer is made by installer.py of what cmake --install puts into a folder.
set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_NAME Tributary)
# By component, or the library would be in it as well.
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)

# With this file beside it the program keeps everything in its own folder.
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/portable" "")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/portable" DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT portable)
set(CPACK_COMPONENTS_ALL programs portable)
