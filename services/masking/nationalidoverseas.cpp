// SPDX-License-Identifier: MIT
// Numbers of persons outside Europe; see nationalidwestern.cpp.
#include "services/masking/checkdigits.h"
#include "services/masking/nationalid.h"

namespace decant {

namespace {

void addDigit(int value, CodeText& code)
{
    code.addNumber(static_cast<std::uint64_t>(value), 1);
}

/// CUIT (AFIP): kind of person, eight digits, weights 5 4 3 2 7 6 5 4 3 2 modulo 11; ten is never
/// issued for the prefix.
void drawAr(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.add(random.small(2) == 0 ? "20" : "27");
        code.addDigits(random, 8);
        check = (11 - weightedSum(code.view(), {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    }
    addDigit(check, code);
}

/// Tax file number (Australian Taxation Office): weights 1 4 3 7 5 8 6 9 10, a multiple of eleven.
void drawAu(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.add(static_cast<char>('1' + random.small(9)));
        code.addDigits(random, 7);
        // The last weight is 10, which is -1 modulo 11.
        check = weightedSum(code.view(), {1, 4, 3, 7, 5, 8, 6, 9}) % 11;
    }
    addDigit(check, code);
}

/// CPF (Receita Federal): nine digits and two check digits modulo 11.
void drawBr(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 9);
    int rest = weightedSum(code.view(), {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    addDigit(rest < 2 ? 0 : 11 - rest, code);
    rest = weightedSum(code.view(), {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    addDigit(rest < 2 ? 0 : 11 - rest, code);
}

/// Social insurance number (Service Canada): Luhn's check. Numbers that begin with 0 are not
/// issued.
void drawCa(KeyedStream& random, CodeText& code)
{
    code.add('0');
    code.addDigits(random, 7);
    code.add(luhnDigit(code.view()));
}

/// RUT (Servicio de Registro Civil): weights 2 to 7 from the right modulo 11, ten is K.
void drawCl(KeyedStream& random, CodeText& code)
{
    code.addNumber(10000000 + random.below(15000000), 8);
    const int check = 11 - weightedSum(code.view(), {3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    code.add(check == 11 ? '0' : (check == 10 ? 'K' : static_cast<char>('0' + check)));
}

/// 公民身份号码 (GB 11643): region, date of birth, serial, ISO/IEC 7064 MOD 11-2. The region 999999
/// is nobody's.
void drawCn(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    code.add("999999");
    code.addNumber(birth.year, 4);
    code.addNumber(birth.month, 2);
    code.addNumber(birth.day, 2);
    code.addDigits(random, 3);
    const int rest =
        weightedSum(code.view(), {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}) % 11;
    code.add("10X98765432"[rest]);
}

/// מספר זהות (Population Authority): eight digits, Luhn's check.
void drawIl(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 8);
    code.add(luhnDigit(code.view()));
}

/// Aadhaar (UIDAI): twelve digits, the first 2 to 9, Verhoeff's check.
void drawIn(KeyedStream& random, CodeText& code)
{
    code.add(static_cast<char>('2' + random.small(8)));
    code.addDigits(random, 10);
    code.add(verhoeffDigit(code.view()));
}

/// 個人番号 (総務省令第85号): weights 6 to 2 and 7 to 2 modulo 11; a remainder of 0 or 1 gives 0.
void drawJp(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 11);
    const int rest = weightedSum(code.view(), {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    addDigit(rest < 2 ? 0 : 11 - rest, code);
}

/// 주민등록번호 (행정안전부): date of birth, sex and century, weights 2 to 9 and 2 to 5 modulo 11.
void drawKr(KeyedStream& random, CodeText& code)
{
    const BirthDay birth = drawBirthDay(random);
    addYymmdd(birth, code);
    code.addNumber((birth.year >= 2000 ? 3 : 1) + random.small(2), 1);
    code.addDigits(random, 5);
    addDigit((11 - weightedSum(code.view(), {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}) % 11) % 10, code);
}

/// NRIC (Immigration & Checkpoints Authority): S or T, weights 2 7 6 5 4 3 2, four more for T.
void drawSg(KeyedStream& random, CodeText& code)
{
    const bool later = random.small(2) == 1;
    CodeText digits;
    digits.addDigits(random, 7);
    const int sum = weightedSum(digits.view(), {2, 7, 6, 5, 4, 3, 2}) + (later ? 4 : 0);
    code.add(later ? 'T' : 'S');
    code.add(digits.view());
    code.add("JZIHGFEDCBA"[sum % 11]);
}

/// 身分證字號 (內政部): letter of the place, sex, seven digits, weights 1 9 8 7 6 5 4 3 2 1 with
/// the letter as two digits, a multiple of ten.
void drawTw(KeyedStream& random, CodeText& code)
{
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";  // 10 to 35
    const std::uint32_t place = random.small(26);
    CodeText digits;
    digits.addNumber(10 + place, 2);
    digits.addNumber(1 + random.small(2), 1);
    digits.addDigits(random, 7);
    const int sum = weightedSum(digits.view(), {1, 9, 8, 7, 6, 5, 4, 3, 2, 1});
    code.add(kLetters[place]);
    code.add(digits.view().substr(2));
    addDigit((10 - sum % 10) % 10, code);
}

/// Social Security number (Social Security Administration): area, group, serial. Areas from 900
/// are never issued, and with a group below 50 the number is no taxpayer number (ITIN) either.
void drawUs(KeyedStream& random, CodeText& code)
{
    code.addNumber(900 + random.small(100), 3);
    code.addNumber(1 + random.small(49), 2);
    code.addNumber(1 + random.small(9999), 4);
}

/// ID number (Department of Home Affairs): date of birth, serial, citizenship, 8, Luhn's check.
void drawZa(KeyedStream& random, CodeText& code)
{
    addYymmdd(drawBirthDay(random), code);
    code.addDigits(random, 4);
    code.add("08");
    code.add(luhnDigit(code.view()));
}

constexpr std::array kIds = {
    NationalId{"AR", drawAr, "##-########-#"},  NationalId{"AU", drawAu, "### ### ###"},
    NationalId{"BR", drawBr, "###.###.###-##"}, NationalId{"CA", drawCa, "### ### ###"},
    NationalId{"CL", drawCl, "##.###.###-#"},   NationalId{"CN", drawCn, "##################"},
    NationalId{"IL", drawIl, "#########"},      NationalId{"IN", drawIn, "#### #### ####"},
    NationalId{"JP", drawJp, "#### #### ####"}, NationalId{"KR", drawKr, "######-#######"},
    NationalId{"SG", drawSg, "#########"},      NationalId{"TW", drawTw, "##########"},
    NationalId{"US", drawUs, "###-##-####"},    NationalId{"ZA", drawZa, "#############"},
};

}  // namespace

std::span<const NationalId> overseasIds()
{
    return kIds;
}

}  // namespace decant
