# cmake -Dmoc=MOC -Dflags=FILE -Dsource=FILE -Dout=FILE -P generate_moc.cmake
#
# moc reads all headers of a source, for what its conditions ask. In a source without conditions it finds the same without
# its headers, in a tenth of the time.
file(STRINGS "${source}" conditions REGEX "^[ \t]*#[ \t]*if" LIMIT_COUNT 1)
set(words "")
if(conditions)
    set(words "@${flags}")
endif()
execute_process(COMMAND "${moc}" ${words} -o "${out}" "${source}" COMMAND_ERROR_IS_FATAL ANY)
