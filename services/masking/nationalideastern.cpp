// SPDX-License-Identifier: MIT
// Numbers of persons in eastern and southern Europe and Turkey; see nationalidwestern.cpp.
#include "services/masking/checkdigits.h"
#include "services/masking/nationalid.h"

namespace decant {

namespace {

void addDigit(int value, CodeText& code)
{
    code.addNumber(static_cast<std::uint64_t>(value), 1);
}

/// ЕГН (ГРАО): date of birth, serial, weights 2 4 8 5 10 9 7 3 6 modulo 11, ten becomes 0. From
/// 2000 on 40 is added to the month.
void drawBg(KeyedStream& random, CodeText& code)
{
    BirthDay birth = drawBirthDay(random);
    birth.month += birth.year >= 2000 ? 40 : 0;
    addYymmdd(birth, code);
    code.addDigits(random, 3);
    addDigit(weightedSum(code.view(), {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10, code);
}

/// Rodné číslo (Ministerstvo vnitra; the Slovak one is the same): date of birth (50 is added to the
/// month for women), serial, a multiple of eleven.
void drawCz(KeyedStream& random, CodeText& code)
{
    unsigned rest = 10;
    while (rest == 10) {
        code.clear();
        BirthDay birth = drawBirthDay(random);
        birth.year = 1954 + birth.year % 46;  // ten digits since 1954
        birth.month += 50 * random.small(2);
        addYymmdd(birth, code);
        code.addDigits(random, 3);
        rest = remainderOf(code.view(), 11);
    }
    code.addNumber(rest, 1);
}

/// Isikukood and asmens kodas (EVS 585; Lithuania uses the same rule): sex and century, date of
/// birth, serial, weights 1 to 9 and 1, and 3 to 9, 1, 2, 3 where that gives ten.
void drawBaltic(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    code.addNumber((birth.year >= 2000 ? 5 : 3) + random.small(2), 1);
    addYymmdd(birth, code);
    code.addDigits(random, 3);
    int check = weightedSum(code.view(), {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    if (check == 10)
        check = weightedSum(code.view(), {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11 % 10;
    addDigit(check, code);
}

/// ΑΜΚΑ (ΗΔΙΚΑ): date of birth, serial, Luhn's check.
void drawGr(KeyedStream& random, CodeText& code)
{
    addDdmmyy(drawBirthDay(random), code);
    code.addDigits(random, 4);
    code.add(luhnDigit(code.view()));
}

/// OIB (Porezna uprava): ten digits, ISO/IEC 7064 MOD 11,10.
void drawHr(KeyedStream& random, CodeText& code)
{
    code.add(static_cast<char>('1' + random.small(9)));
    code.addDigits(random, 9);
    code.add(mod1110Digit(code.view()));
}

/// Adóazonosító jel (NAV): 8, days since 1867-01-01, serial, the weights 1 to 9 modulo 11; ten is
/// never issued.
void drawHu(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.add('8');
        code.addNumber(26700 + random.small(23000), 5);
        code.addDigits(random, 3);
        check = weightedSum(code.view(), {1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11;
    }
    addDigit(check, code);
}

/// PESEL (Ministerstwo Cyfryzacji): date of birth (20 is added to the month from 2000 on), serial,
/// weights 1 3 7 9 modulo 10.
void drawPl(KeyedStream& random, CodeText& code)
{
    BirthDay birth = drawBirthDay(random);
    birth.month += birth.year >= 2000 ? 20 : 0;
    addYymmdd(birth, code);
    code.addDigits(random, 4);
    addDigit((10 - weightedSum(code.view(), {1, 3, 7, 9, 1, 3, 7, 9, 1, 3}) % 10) % 10, code);
}

/// CNP (DEPABD): sex and century, date of birth, county, serial, weights 279146358279 modulo 11,
/// ten becomes 1.
void drawRo(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    code.addNumber((birth.year >= 2000 ? 5 : 1) + random.small(2), 1);
    addYymmdd(birth, code);
    code.addNumber(1 + random.small(46), 2);
    code.addNumber(1 + random.small(999), 3);
    const int check = weightedSum(code.view(), {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
    addDigit(check == 10 ? 1 : check, code);
}

/// СНИЛС (Социальный фонд): nine digits, the sum with weights 9 to 1 modulo 101, 100 becomes 00.
void drawRu(KeyedStream& random, CodeText& code)
{
    code.addNumber(2 + random.small(997), 3);  // those up to 001-001-998 have no check
    code.addDigits(random, 6);
    const int sum = weightedSum(code.view(), {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100;
    code.addNumber(static_cast<std::uint64_t>(sum), 2);
}

/// EMŠO (Slovenia, of the Yugoslav JMBG): date of birth with three digits of the year, register 50,
/// serial, weights 7 to 2 twice modulo 11; ten is never issued.
void drawSi(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        const BirthDay birth = drawBirthDay(random);
        code.addNumber(birth.day, 2);
        code.addNumber(birth.month, 2);
        code.addNumber(birth.year % 1000, 3);
        code.add("50");
        code.addDigits(random, 3);
        check = (11 - weightedSum(code.view(), {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    }
    addDigit(check, code);
}

/// T.C. kimlik numarası (NVİ): nine digits, the tenth from the sums of every second one, the last
/// from the sum of all.
void drawTr(KeyedStream& random, CodeText& code)
{
    code.add(static_cast<char>('1' + random.small(9)));
    code.addDigits(random, 8);
    const int odd = weightedSum(code.view(), {1, 0, 1, 0, 1, 0, 1, 0, 1});
    const int even = weightedSum(code.view(), {0, 1, 0, 1, 0, 1, 0, 1, 0});
    addDigit(((odd * 7 - even) % 10 + 10) % 10, code);
    addDigit(weightedSum(code.view(), {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}) % 10, code);
}

/// РНОКПП (ДПС): days since 1899-12-31, serial, weights -1 5 7 9 4 6 10 5 7 modulo 11 modulo 10.
void drawUa(KeyedStream& random, CodeText& code)
{
    code.addNumber(14600 + random.small(24000), 5);
    code.addDigits(random, 4);
    const int sum = weightedSum(code.view(), {-1, 5, 7, 9, 4, 6, 10, 5, 7}) % 11;
    addDigit((sum + 11) % 11 % 10, code);
}

constexpr std::array kIds = {
    NationalId{"BG", drawBg, "##########"},      NationalId{"CZ", drawCz, "######/####"},
    NationalId{"EE", drawBaltic, "###########"}, NationalId{"GR", drawGr, "###########"},
    NationalId{"HR", drawHr, "###########"},     NationalId{"HU", drawHu, "##########"},
    NationalId{"LT", drawBaltic, "###########"}, NationalId{"PL", drawPl, "###########"},
    NationalId{"RO", drawRo, "#############"},   NationalId{"RU", drawRu, "###-###-### ##"},
    NationalId{"SI", drawSi, "#############"},   NationalId{"SK", drawCz, "######/####"},
    NationalId{"TR", drawTr, "###########"},     NationalId{"UA", drawUa, "##########"},
};

}  // namespace

std::span<const NationalId> easternIds()
{
    return kIds;
}

}  // namespace decant
