// SPDX-License-Identifier: MIT
#include "model/masking/foreign/foreignrules.h"

#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

namespace decant {

bool fitToCatalogue(const std::string& where, MaskRule& rule, ForeignRules& out)
{
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr) {
        out.losses.push_back({where, "There is no function " + rule.function + " here."});
        return false;
    }
    for (auto at = rule.parameters.begin(); at != rule.parameters.end();) {
        MaskRule alone{rule.function, {*at}};
        bool fits = function->parameter(at->first) != nullptr;
        // Only what is wrong with this parameter, not what else the function needs.
        for (const RuleFault& fault : fits ? checkRule(alone, nullptr) : std::vector<RuleFault>())
            fits = fits && fault.text.english().find(": " + at->first) == std::string::npos;
        if (fits) {
            ++at;
            continue;
        }
        out.losses.push_back(
            {where, rule.function + " does not take " + at->first + " as it is set there."});
        at = rule.parameters.erase(at);
    }
    if (const auto faults = checkRule(rule, nullptr); !faults.empty()) {
        out.losses.push_back({where, faults.front().text.english()});
        return false;
    }
    return true;
}

}  // namespace decant
