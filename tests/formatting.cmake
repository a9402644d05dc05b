# SPDX-License-Identifier: MIT
# Every source file looks as .clang-format says. CLANG_FORMAT must be version 14: others differ in details.
file(GLOB_RECURSE files
    ${ROOT}/model/*.h ${ROOT}/model/*.cpp ${ROOT}/services/*.h ${ROOT}/services/*.cpp
    ${ROOT}/gui/*.h ${ROOT}/gui/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
execute_process(
    COMMAND ${CLANG_FORMAT} --dry-run -Werror --style=file ${files}
    RESULT_VARIABLE result ERROR_VARIABLE problems)
if(NOT result EQUAL 0)
    string(REGEX MATCHALL "[^\n]*error: code should be clang-formatted[^\n]*" lines "${problems}")
    list(TRANSFORM lines REPLACE ":[0-9]+:[0-9]+: error.*" "")
    list(REMOVE_DUPLICATES lines)
    list(JOIN lines "\n  " text)
    message(FATAL_ERROR "clang-format -i these files:\n  ${text}")
endif()
