// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"
#include "services/masking/checkdigits.h"
#include "services/masking/nationalid.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace decant;

namespace {

/// Digits and letters of what a country's function draws.
std::string drawnFor(const NationalId& id, int number)
{
    const SipHash hash(7, 9);
    KeyedStream random(hash, std::to_string(number));
    CodeText code;
    id.draw(random, code);
    return std::string(code.view());
}

int digit(char c)
{
    return c - '0';
}

/// Sum of all digits times the weights, the check digit with them.
int whole(const std::string& text, std::initializer_list<int> weights)
{
    int sum = 0;
    std::size_t at = 0;
    for (const int weight : weights)
        sum += digit(text.at(at++)) * weight;
    return sum;
}

std::uint64_t number(const std::string& text)
{
    return std::stoull(text);
}

using Rule = bool (*)(const std::string& text);

/// The rules as the authorities state them for checking: a sum over all digits, not the way the
/// digit is found.
const std::map<std::string_view, Rule>& rules()
{
    static const std::map<std::string_view, Rule> all = {
        {"AU",
         [](const std::string& t) {
             return t.size() == 9 && whole(t, {1, 4, 3, 7, 5, 8, 6, 9, 10}) % 11 == 0;
         }},
        {"BE",
         [](const std::string& t) {
             const std::uint64_t body = number(t.substr(0, 9));
             const std::uint64_t check = number(t.substr(9));
             return t.size() == 11
                 && ((97 - body % 97) == check || (97 - (2000000000 + body) % 97) == check);
         }},
        {"BR",
         [](const std::string& t) {
             const int first = whole(t, {10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
             const int second = whole(t, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
             return t.size() == 11 && first == digit(t[9]) && second == digit(t[10]);
         }},
        {"CA", [](const std::string& t) { return t.size() == 9 && luhnValid(t) && t[0] == '0'; }},
        {"CH",
         [](const std::string& t) {
             return t.size() == 13 && t.starts_with("756")
                 && whole(t, {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1}) % 10 == 0;
         }},
        {"CZ", [](const std::string& t) { return t.size() == 10 && number(t) % 11 == 0; }},
        {"ES",
         [](const std::string& t) {
             return t.size() == 9 && t[8] == "TRWAGMYFPDXBNJZSQVHLCKE"[number(t.substr(0, 8)) % 23];
         }},
        {"FI",
         [](const std::string& t) {
             return t.size() == 10 && t[6] == '9'
                 && t[9] == "0123456789ABCDEFHJKLMNPRSTUVWXY"[number(t.substr(0, 9)) % 31];
         }},
        {"FR",
         [](const std::string& t) {
             return t.size() == 15 && (number(t.substr(0, 13)) + number(t.substr(13))) % 97 == 0;
         }},
        {"GR", [](const std::string& t) { return t.size() == 11 && luhnValid(t); }},
        {"IL", [](const std::string& t) { return t.size() == 9 && luhnValid(t); }},
        {"NL",
         [](const std::string& t) {
             return t.size() == 9 && whole(t, {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0;
         }},
        {"NO",
         [](const std::string& t) {
             return t.size() == 11 && whole(t, {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0}) % 11 == 0
                 && whole(t, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
         }},
        {"PL",
         [](const std::string& t) {
             return t.size() == 11 && whole(t, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;
         }},
        {"SE", [](const std::string& t) { return t.size() == 10 && luhnValid(t); }},
        {"SI",
         [](const std::string& t) {
             return t.size() == 13 && whole(t, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
         }},
        {"TR",
         [](const std::string& t) {
             const int ten = (7 * whole(t, {1, 0, 1, 0, 1, 0, 1, 0, 1})
                              + 9 * whole(t, {0, 1, 0, 1, 0, 1, 0, 1}))
                 % 10;
             return t.size() == 11 && t[0] != '0' && ten == digit(t[9])
                 && 8 * whole(t, {1, 0, 1, 0, 1, 0, 1, 0, 1}) % 10 == digit(t[10]);
         }},
        {"US", [](const std::string& t) { return t.size() == 9 && t[0] == '9' && t[3] < '5'; }},
        {"ZA", [](const std::string& t) { return t.size() == 13 && luhnValid(t); }},
    };
    return all;
}

}  // namespace

class tst_CheckDigits : public QObject {
    Q_OBJECT

private slots:
    void publishedExamples();
    void numbersOfPersonsPassTheirRule();
    void everyCountryDrawsManyNumbers();
};

void tst_CheckDigits::publishedExamples()
{
    QCOMPARE(luhnDigit("7992739871"), '3');  // ISO/IEC 7812-1
    QCOMPARE(eanDigit("400638133393"), '1');  // GS1
    QCOMPARE(eanDigit("978030640615"), '7');  // ISBN 978-0-306-40615-7
    QCOMPARE(mod1110Digit("8609574271"), '9');  // tax number of the BZSt's examples
    QCOMPARE(mod1110Digit("6943515153"), '0');  // OIB
    QCOMPARE(verhoeffDigit("236"), '3');  // Verhoeff
    QCOMPARE(verhoeffDigit("12345"), '1');
    QCOMPARE(remainderOf("3214282912345698765432161182", 97), 1U);  // IBAN of the standard
    QCOMPARE(remainderOf("12345678", 23), 14U);  // DNI 12345678Z
    QCOMPARE(weightedSum("4405140135", {1, 3, 7, 9, 1, 3, 7, 9, 1, 3}) % 10, 1);  // PESEL
}

void tst_CheckDigits::numbersOfPersonsPassTheirRule()
{
    for (const auto& [country, valid] : rules()) {
        const auto id = findNationalId(country);
        QVERIFY2(id.has_value(), country.data());
        for (int i = 0; i < 500; ++i) {
            const std::string text = drawnFor(*id, i);
            QVERIFY2(valid(text), (std::string(country) + ": " + text).c_str());
        }
    }
    QVERIFY(!findNationalId("XX"));
}

void tst_CheckDigits::everyCountryDrawsManyNumbers()
{
    for (const auto list : {westernIds(), easternIds(), overseasIds()}) {
        for (const NationalId& id : list) {
            std::set<std::string> seen;
            std::size_t size = 0;
            for (int i = 0; i < 1000; ++i) {
                const std::string text = drawnFor(id, i);
                size = size == 0 ? text.size() : size;
                QCOMPARE(text.size(), size);
                seen.insert(text);
            }
            QVERIFY2(seen.size() > 990, id.country.data());
            const auto places =
                static_cast<std::size_t>(std::count(id.layout.begin(), id.layout.end(), '#'));
            QVERIFY2(places == size, id.country.data());
        }
    }
}

QTEST_APPLESS_MAIN(tst_CheckDigits)
#include "tst_checkdigits.moc"
