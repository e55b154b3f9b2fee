# A .deb runs on the release that it was made on: what it depends on is read from the programs and from that
# release's packages, and its version says which one that was.
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME tributary)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Plugins that nothing is linked with: the list is kept in SQLite, the program's icon is an SVG (its plugin was part of
# the library once); Wayland is the desktop's choice. GNOME's keyring is spoken to by libsecret, which is looked for
# when it is needed, and Qt has xdg-open open files and folders.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.7)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, hicolor-icon-theme, libsecret-1-0, qt6-translations-l10n, qt6-wayland, xdg-utils")

cmake_host_system_information(RESULT release QUERY DISTRIB_INFO)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~${release_ID}${release_VERSION_ID}")
