# SPDX-License-Identifier: MIT
# Every string has a finished translation in every language, also those that lupdate would find now.
# Needs ROOT, the top of the source tree, LUPDATE, and SCRATCH, a folder that may be written.
file(GLOB files ${ROOT}/translations/*.ts)
if(NOT files)
    message(FATAL_ERROR "no translations in ${ROOT}/translations")
endif()
file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${files} DESTINATION ${SCRATCH})
file(GLOB copies ${SCRATCH}/*.ts)
execute_process(
    COMMAND ${LUPDATE} -I ${ROOT} ${ROOT}/gui ${ROOT}/translations/catalogue.h -locations none -no-obsolete -silent -ts ${copies}
    RESULT_VARIABLE result ERROR_VARIABLE problems)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate: ${problems}")
endif()
foreach(file IN LISTS copies)
    get_filename_component(name ${file} NAME)
    file(STRINGS ${file} open REGEX "type=\"(unfinished|vanished|obsolete)\"")
    file(STRINGS ${file} messages REGEX "<message")
    list(LENGTH open openCount)
    list(LENGTH messages count)
    if(openCount GREATER 0)
        message(SEND_ERROR "${name}: ${openCount} strings are not finished; see Translations in CONTRIBUTING.md")
    endif()
    if(count EQUAL 0)
        message(SEND_ERROR "${name} holds no string")
    endif()
endforeach()

# A language that is there but not compiled in would never be seen.
file(READ ${ROOT}/gui/CMakeLists.txt cmake)
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    string(REPLACE "decant_" "" language ${name})
    if(NOT cmake MATCHES "DECANT_LANGUAGES[^)]* ${language}[ )]")
        message(SEND_ERROR "${language} is not among the DECANT_LANGUAGES of gui/CMakeLists.txt")
    endif()
endforeach()
