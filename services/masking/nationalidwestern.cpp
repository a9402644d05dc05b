// SPDX-License-Identifier: MIT
// Numbers of persons in western and northern Europe. The rules are those the issuing authority
// publishes; each function names it. All lie in the range of real numbers unless said otherwise.
#include "services/masking/checkdigits.h"
#include "services/masking/nationalid.h"

namespace decant {

namespace {

/// Sozialversicherungsnummer (Dachverband der Sozialversicherungsträger): serial, check digit with
/// weights 3 7 9 5 8 4 2 1 6 modulo 11, date of birth; a remainder of ten is never issued.
void drawAt(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    int check = 10;
    std::uint64_t serial = 0;
    while (check == 10) {
        serial = 100 + random.small(900);
        CodeText rest;
        rest.addNumber(serial, 3);
        addDdmmyy(birth, rest);
        check = weightedSum(rest.view(), {3, 7, 9, 5, 8, 4, 2, 1, 6}) % 11;
    }
    code.addNumber(serial, 3);
    code.addNumber(static_cast<std::uint64_t>(check), 1);
    addDdmmyy(birth, code);
}

/// Numéro de registre national (Registre national): date of birth, serial, 97 - number mod 97; a 2
/// stands in front of the number of who was born from 2000 on.
void drawBe(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    addYymmdd(birth, code);
    code.addNumber(1 + random.small(997), 3);
    CodeText whole;
    whole.add(birth.year >= 2000 ? "2" : "0");
    whole.add(code.view());
    code.addNumber(97 - remainderOf(whole.view(), 97), 2);
}

/// AHV-Nummer (Zentrale Ausgleichsstelle): 756, nine digits, EAN-13.
void drawCh(KeyedStream& random, CodeText& code)
{
    code.add("756");
    code.addDigits(random, 9);
    code.add(eanDigit(code.view()));
}

/// Steuerliche Identifikationsnummer (§ 139b AO, Bundeszentralamt für Steuern): of the first ten
/// digits one comes twice and one not at all; ISO/IEC 7064 MOD 11,10.
void drawDe(KeyedStream& random, CodeText& code)
{
    std::array<char, 10> digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'};
    for (std::uint32_t i = 9; i > 0; --i)
        std::swap(digits[i], digits[random.small(i + 1)]);
    const std::uint32_t doubled = random.small(10);
    const std::uint32_t lost = (doubled + 1 + random.small(9)) % 10;
    digits[lost] = digits[doubled];
    // No 0 in front; 0 comes at most twice, so one of two other places has another digit.
    if (digits[0] == '0')
        std::swap(digits[0], digits[digits[9] == '0' ? 8 : 9]);
    code.add({digits.data(), digits.size()});
    code.add(mod1110Digit(code.view()));
}

/// CPR-nummer (Det Centrale Personregister): date of birth and serial, without check since 2007.
void drawDk(KeyedStream& random, CodeText& code)
{
    addDdmmyy(drawBirthDay(random), code);
    code.addDigits(random, 4);
}

/// DNI (Dirección General de la Policía): eight digits and the letter of their rest by 23.
void drawEs(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 8);
    code.add("TRWAGMYFPDXBNJZSQVHLCKE"[remainderOf(code.view(), 23)]);
}

/// Henkilötunnus (Digi- ja väestötietovirasto): date of birth, serial, the rest by 31. Serials from
/// 900 are for artificial persons and never issued.
void drawFi(KeyedStream& random, CodeText& code)
{
    BirthDay birth = drawBirthDay(random);
    birth.year = 1940 + birth.year % 60;  // the layout's dash says 1900 to 1999
    addDdmmyy(birth, code);
    code.addNumber(900 + random.small(100), 3);
    code.add("0123456789ABCDEFHJKLMNPRSTUVWXY"[remainderOf(code.view(), 31)]);
}

/// NIR (INSEE): sex, year, month, department, commune, order, 97 - number mod 97.
void drawFr(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    code.addNumber(1 + random.small(2), 1);
    code.addNumber(birth.year % 100, 2);
    code.addNumber(birth.month, 2);
    code.addNumber(21 + random.small(75), 2);  // departments 21 to 95
    code.addNumber(1 + random.small(990), 3);
    code.addNumber(1 + random.small(999), 3);
    code.addNumber(97 - remainderOf(code.view(), 97), 2);
}

/// National Insurance number (HM Revenue & Customs): two letters, six digits, A to D. The prefix
/// QQ is used in examples and never issued.
void drawGb(KeyedStream& random, CodeText& code)
{
    code.add("QQ");
    code.addDigits(random, 6);
    code.add(static_cast<char>('A' + random.small(4)));
}

/// Personal Public Service number (Department of Social Protection): seven digits, weights 8 to 2,
/// the letter of the rest by 23.
void drawIe(KeyedStream& random, CodeText& code)
{
    code.add(static_cast<char>('1' + random.small(9)));
    code.addDigits(random, 6);
    const int rest = weightedSum(code.view(), {8, 7, 6, 5, 4, 3, 2}) % 23;
    code.add("WABCDEFGHIJKLMNOPQRSTUV"[rest]);
}

/// Codice fiscale (Agenzia delle Entrate, D.M. 23 December 1976): letters of the names, date of
/// birth (40 is added to the day for women), place, check letter. The place Z999 is nobody's.
void drawIt(KeyedStream& random, CodeText& code)
{
    constexpr std::string_view kConsonants = "BCDFGLMNPRSTVZ";
    constexpr std::string_view kMonths = "ABCDEHLMPRST";
    constexpr std::array<int, 36> kOdd = {1,  0, 5, 7,  9,  13, 15, 17, 19, 21, 1,  0,
                                          5,  7, 9, 13, 15, 17, 19, 21, 2,  4,  18, 20,
                                          11, 3, 6, 8,  12, 14, 16, 10, 22, 25, 24, 23};
    for (int i = 0; i < 6; ++i)
        code.add(kConsonants[random.small(static_cast<std::uint32_t>(kConsonants.size()))]);
    const BirthDay birth = drawBirthDay(random);
    code.addNumber(birth.year % 100, 2);
    code.add(kMonths[birth.month - 1]);
    code.addNumber(birth.day + 40 * random.small(2), 2);
    code.add("Z999");
    int sum = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const char c = code[i];
        const int letter = isDigit(c) ? c - '0' : c - 'A';
        if (i % 2 == 0)
            sum += kOdd[static_cast<std::size_t>(isDigit(c) ? letter : letter + 10)];
        else
            sum += letter;
    }
    code.add(static_cast<char>('A' + sum % 26));
}

/// Burgerservicenummer (Rijksdienst voor Identiteitsgegevens): weights 9 to 2, the last digit is
/// the sum modulo 11; ten is never issued.
void drawNl(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.add(static_cast<char>('1' + random.small(9)));
        code.addDigits(random, 7);
        check = weightedSum(code.view(), {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    }
    code.addNumber(static_cast<std::uint64_t>(check), 1);
}

/// Fødselsnummer (Skatteetaten): date of birth, serial, two check digits modulo 11; ten is never
/// issued. Serials 000 to 499 are those of 1900 to 1999.
void drawNo(KeyedStream& random, CodeText& code)
{
    BirthDay birth = drawBirthDay(random);
    birth.year = 1940 + birth.year % 60;
    int first = 10;
    int second = 10;
    while (first == 10 || second == 10) {
        code.clear();
        addDdmmyy(birth, code);
        code.addNumber(random.small(500), 3);
        first = (11 - weightedSum(code.view(), {3, 7, 6, 1, 8, 9, 4, 5, 2}) % 11) % 11;
        if (first == 10)
            continue;
        code.addNumber(static_cast<std::uint64_t>(first), 1);
        second = (11 - weightedSum(code.view(), {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    }
    code.addNumber(static_cast<std::uint64_t>(second), 1);
}

/// NIF (Autoridade Tributária): weights 9 to 2 modulo 11; ten and eleven become 0.
void drawPt(KeyedStream& random, CodeText& code)
{
    code.add(static_cast<char>('1' + random.small(3)));
    code.addDigits(random, 7);
    const int check = 11 - weightedSum(code.view(), {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    code.addNumber(static_cast<std::uint64_t>(check > 9 ? 0 : check), 1);
}

/// Personnummer (Skatteverket): date of birth, serial, Luhn's check.
void drawSe(KeyedStream& random, CodeText& code)
{
    addYymmdd(drawBirthDay(random), code);
    code.addDigits(random, 3);
    code.add(luhnDigit(code.view()));
}

constexpr std::array kIds = {
    NationalId{"AT", drawAt, "#### ######"},      NationalId{"BE", drawBe, "##.##.##-###.##"},
    NationalId{"CH", drawCh, "###.####.####.##"}, NationalId{"DE", drawDe, "## ### ### ###"},
    NationalId{"DK", drawDk, "######-####"},      NationalId{"ES", drawEs, "#########"},
    NationalId{"FI", drawFi, "######-####"},      NationalId{"FR", drawFr, "# ## ## ## ### ### ##"},
    NationalId{"GB", drawGb, "## ## ## ## #"},    NationalId{"IE", drawIe, "########"},
    NationalId{"IT", drawIt, "################"}, NationalId{"NL", drawNl, "#########"},
    NationalId{"NO", drawNo, "###########"},      NationalId{"PT", drawPt, "#########"},
    NationalId{"SE", drawSe, "######-####"},
};

}  // namespace

std::span<const NationalId> westernIds()
{
    return kIds;
}

}  // namespace decant
