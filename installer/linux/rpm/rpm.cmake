# rpmbuild reads what the programs are linked with; an RPM runs where libraries have the same names and versions of symbols.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT programs)
set(CPACK_RPM_PROGRAMS_PACKAGE_NAME tributary)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0 AND CC0-1.0")
set(CPACK_RPM_PACKAGE_SUMMARY "Download manager for the desktop and the terminal")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# Plugins that nothing is linked with, by what Fedora and openSUSE call their packages: SQLite's is part of Qt's own on Fedora.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite), (qt6-qtsvg or libQt6Svg6)")
# Folders of the system are not the package's to remove.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/icons
    /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/zsh /usr/share/zsh/site-functions /usr/share/doc /usr/share/licenses)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_PROGRAMS_USER_FILELIST "%license /usr/share/licenses/tributary/LICENSE")
# The same files are the same bytes, whoever packs them and wherever.
set(CPACK_RPM_SPEC_MORE_DEFINE "Recommends: ca-certificates, hicolor-icon-theme, (libsecret or libsecret-1-0), (qt6-qttranslations or qt6-translations), (qt6-qtwayland or qt6-wayland), xdg-utils
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none")
