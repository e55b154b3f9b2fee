# tributary_harden(TARGET): what makes a fault in our code harder to use for others, and what makes the same sources the
# same bytes wherever they lie. Only where people run it: without optimisation _FORTIFY_SOURCE does nothing but warn, and a
# debugger wants the folders as they are. installer/trust/hardening.py and hardening_windows.py read in programs whether it is there.
set(hardened "$<NOT:$<CONFIG:Debug>>")

function(tributary_harden target)
    if(MSVC)
        target_compile_options(${target} INTERFACE $<${hardened}:/guard:cf> $<${hardened}:/sdl> $<${hardened}:/Brepro>)
        set(shadow_stack)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
            set(shadow_stack $<${hardened}:/CETCOMPAT>)
        endif()
        target_link_options(${target} INTERFACE
            $<${hardened}:/guard:cf> ${shadow_stack} $<${hardened}:/DYNAMICBASE> $<${hardened}:/NXCOMPAT> $<${hardened}:/Brepro>)
        return()
    endif()
    set(flags -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
        # The folder of the build may lie in that of the sources; of two that fit the later one is taken.
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=./build")
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        list(APPEND flags -fstack-clash-protection)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
            list(APPEND flags -fcf-protection=full)
        elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
            list(APPEND flags -mbranch-protection=standard)
        endif()
        target_link_options(${target} INTERFACE
            $<$<AND:${hardened},$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>>:-pie>
            "$<${hardened}:LINKER:-z,relro,-z,now,-z,noexecstack>")
    endif()
    foreach(flag IN LISTS flags)
        target_compile_options(${target} INTERFACE "$<${hardened}:${flag}>")
    endforeach()
    if(MINGW)
        # The run-time of the stack protector is a library that the compiler links with when it is told so once more.
        target_link_options(${target} INTERFACE $<${hardened}:-fstack-protector-strong>
            "$<${hardened}:LINKER:--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp>")
    endif()
endfunction()
