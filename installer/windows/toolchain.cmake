# CMake's words for making the programs for 64-bit Windows on Debian, with MinGW's GCC. TRIBUTARY_QT_WINDOWS names the folder
# of a Qt for Windows, such as make_qt.sh makes; the tools that run here (moc, rcc, lrelease) are those of the system's own
# Qt, which has to be of the same version. ./dev windows gives all of it.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR AMD64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(TRIBUTARY_QT_WINDOWS "$ENV{TRIBUTARY_QT_WINDOWS}" CACHE PATH "A Qt for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES TRIBUTARY_QT_WINDOWS)
set(CMAKE_PREFIX_PATH "${TRIBUTARY_QT_WINDOWS}")
set(Qt6_DIR "${TRIBUTARY_QT_WINDOWS}/lib/cmake/Qt6" CACHE PATH "")
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_packages LIST_DIRECTORIES ON /usr/lib/*/cmake/Qt6)
list(GET host_packages 0 host_packages)
cmake_path(GET host_packages PARENT_PATH host_packages)
set(QT_HOST_PATH_CMAKE_DIR "${host_packages}" CACHE PATH "")
# Wherever the folder was moved to since it was made.
set(ENV{PKG_CONFIG_LIBDIR} "${TRIBUTARY_QT_WINDOWS}/lib/pkgconfig")
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "")

# LLVM's linker takes a second where Debian's takes ten, for each of a hundred test programs. What people install is linked by
# Debian's, as everything there is.
find_program(TRIBUTARY_LLD ld.lld NO_CMAKE_FIND_ROOT_PATH)
if(TRIBUTARY_LLD)
    set(CMAKE_EXE_LINKER_FLAGS_DEBUG_INIT "-fno-use-linker-plugin -wrapper \"${CMAKE_CURRENT_LIST_DIR}/link.sh\"")
endif()
# Debian's ar looks through all symbols of an object for each of its sections: minutes, where the sources of one are joined.
find_program(TRIBUTARY_LLVM_AR llvm-ar NO_CMAKE_FIND_ROOT_PATH)
find_program(TRIBUTARY_LLVM_RANLIB llvm-ranlib NO_CMAKE_FIND_ROOT_PATH)
if(TRIBUTARY_LLVM_AR AND TRIBUTARY_LLVM_RANLIB)
    set(CMAKE_AR "${TRIBUTARY_LLVM_AR}" CACHE FILEPATH "")
    set(CMAKE_RANLIB "${TRIBUTARY_LLVM_RANLIB}" CACHE FILEPATH "")
endif()

# The programs that the build runs itself (the one that draws the icons), and the tests, run in Wine.
find_program(TRIBUTARY_WINE NAMES wine64 PATHS /usr/lib/wine NO_CMAKE_FIND_ROOT_PATH)
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/wine.sh" "${TRIBUTARY_WINE}")

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${TRIBUTARY_QT_WINDOWS}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
