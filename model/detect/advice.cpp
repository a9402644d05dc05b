// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"

#include "model/detect/classify.h"

#include <string>
#include <variant>

namespace decant {

namespace {

/// What a column looks like, as a part of a sentence.
Sentence kindSentence(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Email:
        return say("email");
    case ColumnKind::PersonName:
        return say("person name");
    case ColumnKind::Username:
        return say("username");
    case ColumnKind::Phone:
        return say("phone");
    case ColumnKind::Address:
        return say("address");
    case ColumnKind::City:
        return say("city");
    case ColumnKind::PostalCode:
        return say("postal code");
    case ColumnKind::BirthDate:
        return say("birth date");
    case ColumnKind::NationalId:
        return say("national id");
    case ColumnKind::CreditCard:
        return say("credit card");
    case ColumnKind::Iban:
        return say("iban");
    case ColumnKind::Ip:
        return say("ip");
    case ColumnKind::Mac:
        return say("mac");
    case ColumnKind::PasswordHash:
        return say("password hash");
    case ColumnKind::Secret:
        return say("secret");
    case ColumnKind::Geo:
        return say("geo");
    case ColumnKind::FreeText:
        return say("free text");
    case ColumnKind::Url:
        return say("url");
    case ColumnKind::DeviceId:
        return say("device id");
    case ColumnKind::OtherSensitive:
        return say("other sensitive");
    case ColumnKind::None:
        break;
    }
    return {};
}

void advise(Problem& problem, const Table& table, const Column& column)
{
    const ColumnClass found = classifyColumn(table, column, {});
    if (found.kind != ColumnKind::None) {
        problem.text = say("There is no decision about this column (%1), which looks like %2.",
                           column.type.name, kindSentence(found.kind));
        problem.advice = say("Choose a function.");
    }
    const auto proposal = proposeDecision(table, column, found);
    if (!proposal)
        return;
    if (const auto* rule = std::get_if<MaskRule>(&*proposal))
        problem.advice = say("Suggested: %1.", rule->function);
    else
        problem.advice = say("Suggested: keep (%1).", std::get<Keep>(*proposal).reason);
}

}  // namespace

void adviseUndecided(std::vector<Problem>& problems, const Catalog& catalog)
{
    for (Problem& problem : problems) {
        if (problem.id != "undecided-column")
            continue;
        const auto name = QualifiedName::parse(problem.table);
        const Table* table = name ? catalog.table(*name) : nullptr;
        const Column* column = table == nullptr ? nullptr : table->column(problem.column);
        if (column != nullptr)
            advise(problem, *table, *column);
    }
}

}  // namespace decant
