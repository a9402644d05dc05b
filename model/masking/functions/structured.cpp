// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeStructured(Descriptors& all)
{
    all.push_back(
        {"json.path",
         "structured",
         "Sets, deletes or masks values inside a JSON document by path.",
         "json",
         {TypeFamily::Json, TypeFamily::Text},
         {Determinism::Keyed, Uniqueness::None, true, Reversibility::No, false, false},
         {[] {
             ParameterDescriptor p;
             p.name = "operations";
             p.type = ParameterType::Operations;
             p.required = true;
             p.defaultValue = Value::List();
             p.help =
                 "Tables with op (set, delete, apply), path and value or function with parameters.";
             return p;
         }()},
         false});
}

}  // namespace decant
