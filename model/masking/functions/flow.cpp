// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

ParameterDescriptor functionList(std::string_view name, std::string_view help)
{
    ParameterDescriptor p;
    p.name = name;
    p.type = ParameterType::Functions;
    p.required = true;
    p.defaultValue = Value::List();
    p.help = help;
    return p;
}

}  // namespace

void describeFlow(Descriptors& all)
{
    all.push_back(
        {"conditional",
         "flow",
         "Another function for each kind of row.",
         "",
         {},
         {Determinism::Keyed, Uniqueness::None, false, Reversibility::No, false, false},
         {functionList("cases",
                       "Tables with when, function and parameters; the first whose condition holds "
                       "is taken, the last has none.")},
         true});
    all.push_back({"chain",
                   "flow",
                   "Several functions one after the other, each on the result of the one before.",
                   "",
                   {},
                   {Determinism::Keyed, Uniqueness::None, false, Reversibility::No, false, false},
                   {functionList("functions", "Tables with function and parameters, in order.")},
                   true});
    all.push_back(
        {"command",
         "flow",
         "What an external program answers: it gets a JSON string per line and gives a JSON string "
         "or null per line; an empty line asks it to flush and is answered by an empty line.",
         "",
         {},
         {Determinism::RunSeed, Uniqueness::None, false, Reversibility::No, false, false},
         {required(textList("command", {},
                            "The program and its arguments; found in PATH, without a shell.")),
          integer("timeout", 30000, 100, 3600000,
                  "Milliseconds without an answer after which it has failed."),
          integer("restarts", 2, 0, 100,
                  "How often a block is tried again with a new process after a failure.")},
         false});
}

}  // namespace decant
