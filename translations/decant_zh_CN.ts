<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>A JSON Web Token with masked claims and a signature that nothing accepts.</source>
        <translation>声明已脱敏、签名不被任何系统接受的 JSON Web Token。</translation>
    </message>
    <message>
        <source>A bank code that is formed like a BIC and belongs to no bank.</source>
        <translation>形如 BIC 但不属于任何银行的银行代码。</translation>
    </message>
    <message>
        <source>A book number with a valid check digit.</source>
        <translation>校验位有效的书号。</translation>
    </message>
    <message>
        <source>A brand of payment cards.</source>
        <translation>支付卡品牌。</translation>
    </message>
    <message>
        <source>A browser as it names itself.</source>
        <translation>浏览器的自称。</translation>
    </message>
    <message>
        <source>A century in Roman numerals; its number in a number column.</source>
        <translation>以罗马数字表示的世纪；在数字列中为其编号。</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>颜色。</translation>
    </message>
    <message>
        <source>A currency.</source>
        <translation>货币。</translation>
    </message>
    <message>
        <source>A date of a range.</source>
        <translation>某一范围内的日期。</translation>
    </message>
    <message>
        <source>A day of the data, the newest for example.</source>
        <translation>数据中的某一天，例如最新的一天。</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 28.</source>
        <translation>每月的某一天，1 到 28。</translation>
    </message>
    <message>
        <source>A day of the week; its number, 1 for Monday, in a number column.</source>
        <translation>星期几；在数字列中为其编号，1 表示星期一。</translation>
    </message>
    <message>
        <source>A digest under a secret of the key, as long as the plain one.</source>
        <translation>由密钥派生的秘密计算的摘要，长度与普通摘要相同。</translation>
    </message>
    <message>
        <source>A domain name that nobody can register.</source>
        <translation>任何人都无法注册的域名。</translation>
    </message>
    <message>
        <source>A dwelling inside a building.</source>
        <translation>建筑物内的一个住所。</translation>
    </message>
    <message>
        <source>A floating-point number of a range.</source>
        <translation>某一范围内的浮点数。</translation>
    </message>
    <message>
        <source>A form of address such as Mr. or Dr.</source>
        <translation>称谓，例如“先生”或 Dr.。</translation>
    </message>
    <message>
        <source>A latitude in degrees.</source>
        <translation>以度为单位的纬度。</translation>
    </message>
    <message>
        <source>A licence plate.</source>
        <translation>车牌号。</translation>
    </message>
    <message>
        <source>A login made from other names and a number.</source>
        <translation>由其他姓名和数字组成的登录名。</translation>
    </message>
    <message>
        <source>A longitude in degrees.</source>
        <translation>以度为单位的经度。</translation>
    </message>
    <message>
        <source>A month; its number in a number column.</source>
        <translation>月份；在数字列中为其编号。</translation>
    </message>
    <message>
        <source>A number of a device or vehicle with a valid check digit.</source>
        <translation>校验位有效的设备或车辆号码。</translation>
    </message>
    <message>
        <source>A number of a driving licence.</source>
        <translation>驾驶证号码。</translation>
    </message>
    <message>
        <source>A number of a health insurance with valid check digits.</source>
        <translation>校验位有效的医疗保险号码。</translation>
    </message>
    <message>
        <source>A number of a person as its country issues it, with valid check digits.</source>
        <translation>各国签发形式的个人身份号码，校验位有效。</translation>
    </message>
    <message>
        <source>A number of a tax or company register with valid check digits.</source>
        <translation>校验位有效的税号或公司登记号。</translation>
    </message>
    <message>
        <source>A number with decimals of a range.</source>
        <translation>某一范围内的小数。</translation>
    </message>
    <message>
        <source>A passport number.</source>
        <translation>护照号码。</translation>
    </message>
    <message>
        <source>A place inside a rectangle of degrees.</source>
        <translation>某个经纬度矩形内的地点。</translation>
    </message>
    <message>
        <source>A point in time as a number that counts from 1970.</source>
        <translation>以 1970 年起计数的数字表示的时间点。</translation>
    </message>
    <message>
        <source>A random password, or the digest of the test password &quot;decant&quot;.</source>
        <translation>随机密码，或测试密码“decant”的摘要。</translation>
    </message>
    <message>
        <source>A range or multirange of numbers, days or times.</source>
        <translation>数字、日期或时间的范围或多重范围。</translation>
    </message>
    <message>
        <source>A security number with a valid check digit.</source>
        <translation>校验位有效的证券代码。</translation>
    </message>
    <message>
        <source>A sentence without meaning.</source>
        <translation>没有意义的句子。</translation>
    </message>
    <message>
        <source>A slogan of empty words.</source>
        <translation>由空洞词语组成的口号。</translation>
    </message>
    <message>
        <source>A span of time.</source>
        <translation>时间跨度。</translation>
    </message>
    <message>
        <source>A status code of HTTP.</source>
        <translation>HTTP 状态码。</translation>
    </message>
    <message>
        <source>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</source>
        <translation>给定形式的文本：# 是数字，A 和 a 是字母，? 是字母或数字。</translation>
    </message>
    <message>
        <source>A text of random characters.</source>
        <translation>由随机字符组成的文本。</translation>
    </message>
    <message>
        <source>A text that matches a regular expression.</source>
        <translation>与正则表达式匹配的文本。</translation>
    </message>
    <message>
        <source>A text with the results of other functions in it.</source>
        <translation>包含其他函数结果的文本。</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>一天中的时刻。</translation>
    </message>
    <message>
        <source>A time zone by its name.</source>
        <translation>时区名称。</translation>
    </message>
    <message>
        <source>A token of the value that only the key can make.</source>
        <translation>只有密钥才能生成的值的令牌。</translation>
    </message>
    <message>
        <source>A whole number for each value: how often it comes.</source>
        <translation>每个值对应一个整数：出现的频率。</translation>
    </message>
    <message>
        <source>A whole number of a range that the key and the value decide; different values may meet.</source>
        <translation>由密钥和值决定的某一范围内的整数；不同的值可能相同。</translation>
    </message>
    <message>
        <source>A word of a list that the key and the value choose; different values may meet.</source>
        <translation>由密钥和值从列表中选出的词；不同的值可能相同。</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>年份。</translation>
    </message>
    <message>
        <source>A zone of the same region, Europe for example.</source>
        <translation>同一地区的时区，例如 Europe。</translation>
    </message>
    <message>
        <source>Always the same number of stars.</source>
        <translation>星号数量始终相同。</translation>
    </message>
    <message>
        <source>American areas with few people become 000, as HIPAA Safe Harbor asks for.</source>
        <translation>人口稀少的美国地区变为 000，符合 HIPAA Safe Harbor 的要求。</translation>
    </message>
    <message>
        <source>An account number, sort code or routing number in the layout of the value.</source>
        <translation>与原值格式相同的账号、分行代码或路由号码。</translation>
    </message>
    <message>
        <source>An address of a crypto currency with a valid check sum.</source>
        <translation>校验和有效的加密货币地址。</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>金额。</translation>
    </message>
    <message>
        <source>An array of elements that another function makes.</source>
        <translation>由另一个函数生成的元素组成的数组。</translation>
    </message>
    <message>
        <source>An integer of a range.</source>
        <translation>某一范围内的整数。</translation>
    </message>
    <message>
        <source>Another UUID.</source>
        <translation>另一个 UUID。</translation>
    </message>
    <message>
        <source>Another UUID; different ones stay different.</source>
        <translation>另一个 UUID；不同的 UUID 保持不同。</translation>
    </message>
    <message>
        <source>Another account of the same country with valid check digits.</source>
        <translation>同一国家的另一个账户，校验位有效。</translation>
    </message>
    <message>
        <source>Another address in one line.</source>
        <translation>另一个单行地址。</translation>
    </message>
    <message>
        <source>Another address of the same version in a private range.</source>
        <translation>同一版本、私有网段内的另一个地址。</translation>
    </message>
    <message>
        <source>Another branch of industry.</source>
        <translation>另一个行业。</translation>
    </message>
    <message>
        <source>Another building number.</source>
        <translation>另一个门牌号。</translation>
    </message>
    <message>
        <source>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</source>
        <translation>品牌、长度和格式相同的另一个卡号；原值通过 Luhn 校验时，它也通过。</translation>
    </message>
    <message>
        <source>Another city.</source>
        <translation>另一个城市。</translation>
    </message>
    <message>
        <source>Another company name.</source>
        <translation>另一个公司名称。</translation>
    </message>
    <message>
        <source>Another country.</source>
        <translation>另一个国家。</translation>
    </message>
    <message>
        <source>Another date of birth inside a range of ages.</source>
        <translation>某一年龄范围内的另一个出生日期。</translation>
    </message>
    <message>
        <source>Another diagnosis, a category of ICD-10.</source>
        <translation>另一个诊断，ICD-10 的一个类目。</translation>
    </message>
    <message>
        <source>Another e-mail address, valid, at a domain reserved for examples.</source>
        <translation>另一个有效的电子邮件地址，位于为示例保留的域名下。</translation>
    </message>
    <message>
        <source>Another first and last name.</source>
        <translation>另一个姓名。</translation>
    </message>
    <message>
        <source>Another first name.</source>
        <translation>另一个名字。</translation>
    </message>
    <message>
        <source>Another function for each kind of row.</source>
        <translation>对每类行使用不同的函数。</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>另一个硬件地址。</translation>
    </message>
    <message>
        <source>Another integer of the same range; different numbers stay different.</source>
        <translation>同一范围内的另一个整数；不同的数字保持不同。</translation>
    </message>
    <message>
        <source>Another last name.</source>
        <translation>另一个姓氏。</translation>
    </message>
    <message>
        <source>Another name of a file or folder.</source>
        <translation>另一个文件名或文件夹名。</translation>
    </message>
    <message>
        <source>Another phone number in the same layout.</source>
        <translation>格式相同的另一个电话号码。</translation>
    </message>
    <message>
        <source>Another postal code in the same layout.</source>
        <translation>格式相同的另一个邮政编码。</translation>
    </message>
    <message>
        <source>Another profession.</source>
        <translation>另一个职业。</translation>
    </message>
    <message>
        <source>Another secret token in the same layout.</source>
        <translation>布局相同的另一个秘密令牌。</translation>
    </message>
    <message>
        <source>Another state or province.</source>
        <translation>另一个州或省。</translation>
    </message>
    <message>
        <source>Another street.</source>
        <translation>另一条街道。</translation>
    </message>
    <message>
        <source>Another web address with as many steps in its path.</source>
        <translation>路径层级数相同的另一个网址。</translation>
    </message>
    <message>
        <source>Between the names.</source>
        <translation>姓名之间的分隔符。</translation>
    </message>
    <message>
        <source>Brands to choose from.</source>
        <translation>可供选择的品牌。</translation>
    </message>
    <message>
        <source>Bytes of a random length.</source>
        <translation>随机长度的字节。</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>不区分大小写。</translation>
    </message>
    <message>
        <source>Characters at the end.</source>
        <translation>末尾的字符数。</translation>
    </message>
    <message>
        <source>Characters at the front.</source>
        <translation>开头的字符数。</translation>
    </message>
    <message>
        <source>Characters behind the prefix; 0 for those of the value.</source>
        <translation>前缀之后的字符数；0 表示与原值相同。</translation>
    </message>
    <message>
        <source>Characters hidden at the end.</source>
        <translation>末尾隐藏的字符数。</translation>
    </message>
    <message>
        <source>Characters of a random password.</source>
        <translation>随机密码的字符数。</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay at the end.</source>
        <translation>末尾保留的字母表字符数。</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay in front.</source>
        <translation>开头保留的字母表字符数。</translation>
    </message>
    <message>
        <source>Characters of the bank that stay after the check digits.</source>
        <translation>校验位之后保留的银行字符数。</translation>
    </message>
    <message>
        <source>Characters shown at the front.</source>
        <translation>开头显示的字符数。</translation>
    </message>
    <message>
        <source>Characters that stay at the end.</source>
        <translation>末尾保留的字符数。</translation>
    </message>
    <message>
        <source>Characters that stay at the front.</source>
        <translation>开头保留的字符数。</translation>
    </message>
    <message>
        <source>Characters to choose from.</source>
        <translation>可供选择的字符。</translation>
    </message>
    <message>
        <source>Characters; 11 name a branch.</source>
        <translation>字符数；11 个字符指明分行。</translation>
    </message>
    <message>
        <source>Check digit at the end of an account number.</source>
        <translation>账号末尾的校验位。</translation>
    </message>
    <message>
        <source>Claims that stay as they are.</source>
        <translation>保持不变的声明。</translation>
    </message>
    <message>
        <source>Codes of a fixed layout; different codes stay different.</source>
        <translation>固定布局的代码；不同的代码保持不同。</translation>
    </message>
    <message>
        <source>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</source>
        <translation>同一密钥域中的列，相同的值得到相同的结果；留空则使用函数自己的域。</translation>
    </message>
    <message>
        <source>Columns of the same row that the result depends on instead of the value.</source>
        <translation>结果所依据的同一行的列，用来代替原值。</translation>
    </message>
    <message>
        <source>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</source>
        <translation>针对该行各列的条件（country = &apos;DE&apos; AND age &gt;= 18）；其他行保留原值。</translation>
    </message>
    <message>
        <source>Country in two capital letters.</source>
        <translation>两个大写字母的国家代码。</translation>
    </message>
    <message>
        <source>Country in two capital letters; XX is nobody&apos;s.</source>
        <translation>两个大写字母的国家代码；XX 不属于任何国家。</translation>
    </message>
    <message>
        <source>Country where the value is no IBAN.</source>
        <translation>值不是 IBAN 时的国家。</translation>
    </message>
    <message>
        <source>Cuts a date or time off behind a unit.</source>
        <translation>在某个单位之后截断日期或时间。</translation>
    </message>
    <message>
        <source>Different numbers stay different as they are; excludes reserved_only.</source>
        <translation>不同的号码自动保持不同；不能与 reserved_only 同用。</translation>
    </message>
    <message>
        <source>Digits become other digits and letters other letters; the layout stays.</source>
        <translation>数字变为其他数字，字母变为其他字母；布局保持不变。</translation>
    </message>
    <message>
        <source>Digits behind the point.</source>
        <translation>小数位数。</translation>
    </message>
    <message>
        <source>Digits of an account number.</source>
        <translation>账号的位数。</translation>
    </message>
    <message>
        <source>Digits of the issuer that stay; 0 keeps the brand only.</source>
        <translation>保留的发卡机构位数；0 仅保留品牌。</translation>
    </message>
    <message>
        <source>Digits shown at the end.</source>
        <translation>末尾显示的位数。</translation>
    </message>
    <message>
        <source>Digits shown at the front.</source>
        <translation>开头显示的位数。</translation>
    </message>
    <message>
        <source>Distance of two numbers.</source>
        <translation>两个数字之间的间距。</translation>
    </message>
    <message>
        <source>Domains of e-mail addresses.</source>
        <translation>电子邮件地址的域名。</translation>
    </message>
    <message>
        <source>Domains the name lies in.</source>
        <translation>名称所在的域名。</translation>
    </message>
    <message>
        <source>Domains to choose from.</source>
        <translation>可供选择的域名。</translation>
    </message>
    <message>
        <source>Earliest time.</source>
        <translation>最早时刻。</translation>
    </message>
    <message>
        <source>Eastern border.</source>
        <translation>东边界。</translation>
    </message>
    <message>
        <source>Every letter and digit becomes another of its alphabet; different texts stay different.</source>
        <translation>每个字母和数字变为其字母表中的另一个；不同的文本保持不同。</translation>
    </message>
    <message>
        <source>First day of a start.</source>
        <translation>开始的最早日期。</translation>
    </message>
    <message>
        <source>First day of the month or year only.</source>
        <translation>仅为每月或每年的第一天。</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>第一天。</translation>
    </message>
    <message>
        <source>First lower bound of days and times.</source>
        <translation>日期和时间的最早下限。</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>第一年。</translation>
    </message>
    <message>
        <source>Form of the text; a backslash takes the next character as it is.</source>
        <translation>文本的形式；反斜杠使其后的字符按原样使用。</translation>
    </message>
    <message>
        <source>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</source>
        <translation>保留格式的加密（FF1）：相同布局中的同类其他字符；不同的值保持不同。</translation>
    </message>
    <message>
        <source>From this age on there is one band.</source>
        <translation>从该年龄起只有一个年龄段。</translation>
    </message>
    <message>
        <source>Greatest age in years.</source>
        <translation>最大年龄（岁）。</translation>
    </message>
    <message>
        <source>Greatest distance in days.</source>
        <translation>最大距离（天）。</translation>
    </message>
    <message>
        <source>Greatest distance in metres.</source>
        <translation>最大距离（米）。</translation>
    </message>
    <message>
        <source>Greatest number of bytes.</source>
        <translation>最多字节数。</translation>
    </message>
    <message>
        <source>Greatest number of characters.</source>
        <translation>最多字符数。</translation>
    </message>
    <message>
        <source>Greatest number of elements.</source>
        <translation>最多元素数。</translation>
    </message>
    <message>
        <source>Greatest number of sentences.</source>
        <translation>最多句数。</translation>
    </message>
    <message>
        <source>Greatest number of words.</source>
        <translation>最多词数。</translation>
    </message>
    <message>
        <source>Greatest share of the number it moves by, 0 to 1.</source>
        <translation>数字变动的最大比例，0 到 1。</translation>
    </message>
    <message>
        <source>Greatest width, in numbers or days.</source>
        <translation>最大宽度（数字或天）。</translation>
    </message>
    <message>
        <source>Hexadecimal digits as long as a digest of the algorithm.</source>
        <translation>与该算法摘要等长的十六进制数字。</translation>
    </message>
    <message>
        <source>Hides a part of the text behind a padding character.</source>
        <translation>用填充字符隐藏文本的一部分。</translation>
    </message>
    <message>
        <source>Hides names, passwords and the values of the query in a web address.</source>
        <translation>隐藏网址中的名称、密码和查询值。</translation>
    </message>
    <message>
        <source>Hides the last characters of a number.</source>
        <translation>隐藏号码的最后几个字符。</translation>
    </message>
    <message>
        <source>How female and male are written.</source>
        <translation>女性和男性的书写方式。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>How often a block is tried again with a new process after a failure.</source>
        <translation>失败后用新进程重试一个数据块的次数。</translation>
    </message>
    <message>
        <source>How the colour is written.</source>
        <translation>颜色的书写方式。</translation>
    </message>
    <message>
        <source>How the currency is written.</source>
        <translation>货币的书写方式。</translation>
    </message>
    <message>
        <source>How the digest is written as text.</source>
        <translation>摘要以文本书写的方式。</translation>
    </message>
    <message>
        <source>How the month is written.</source>
        <translation>月份的书写方式。</translation>
    </message>
    <message>
        <source>How the result is written as text.</source>
        <translation>结果以文本书写的方式。</translation>
    </message>
    <message>
        <source>How the token is written as text.</source>
        <translation>令牌以文本书写的方式。</translation>
    </message>
    <message>
        <source>How the value is made uniform before it is used as key input.</source>
        <translation>值在用作密钥输入之前如何规范化。</translation>
    </message>
    <message>
        <source>Keeps a public prefix of letters such as sk_live_.</source>
        <translation>保留公开的字母前缀，例如 sk_live_。</translation>
    </message>
    <message>
        <source>Keeps the country calling code of an international number.</source>
        <translation>保留国际号码的国家代码。</translation>
    </message>
    <message>
        <source>Keeps the first three bytes.</source>
        <translation>保留前三个字节。</translation>
    </message>
    <message>
        <source>Keeps the last four digits.</source>
        <translation>保留最后四位。</translation>
    </message>
    <message>
        <source>Keeps the letter in front.</source>
        <translation>保留开头的字母。</translation>
    </message>
    <message>
        <source>Keeps the name of the host.</source>
        <translation>保留主机名。</translation>
    </message>
    <message>
        <source>Keeps the real domain.</source>
        <translation>保留真实域名。</translation>
    </message>
    <message>
        <source>Keeps what stands behind the last dot.</source>
        <translation>保留最后一个点之后的部分。</translation>
    </message>
    <message>
        <source>Key of the row, the same columns for both ends.</source>
        <translation>行的键，两端使用相同的列。</translation>
    </message>
    <message>
        <source>Keys whose leaves stay.</source>
        <translation>其叶子保持不变的键。</translation>
    </message>
    <message>
        <source>Kind of file; auto gives one of the kind the value is, empty otherwise.</source>
        <translation>文件类型；auto 给出与原值同类的文件，否则给出空文件。</translation>
    </message>
    <message>
        <source>Labels that are not used.</source>
        <translation>不使用的标签。</translation>
    </message>
    <message>
        <source>Language and country of names and addresses.</source>
        <translation>姓名和地址的语言与国家。</translation>
    </message>
    <message>
        <source>Largest amount.</source>
        <translation>最大金额。</translation>
    </message>
    <message>
        <source>Largest lower bound of numbers.</source>
        <translation>数字的最大下限。</translation>
    </message>
    <message>
        <source>Largest number that stays; without it there is no limit.</source>
        <translation>保持不变的最大数字；不设则无界限。</translation>
    </message>
    <message>
        <source>Largest number.</source>
        <translation>最大数字。</translation>
    </message>
    <message>
        <source>Largest number; without it the largest of the type.</source>
        <translation>最大数字；不设则为该类型的最大值。</translation>
    </message>
    <message>
        <source>Largest result; without it there is no bound.</source>
        <translation>最大结果；不设则无界限。</translation>
    </message>
    <message>
        <source>Largest shift.</source>
        <translation>最大移动量。</translation>
    </message>
    <message>
        <source>Last day of a start.</source>
        <translation>开始的最晚日期。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>最后一天。</translation>
    </message>
    <message>
        <source>Last lower bound of days and times.</source>
        <translation>日期和时间的最晚下限。</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>最后一年。</translation>
    </message>
    <message>
        <source>Latest time.</source>
        <translation>最晚时刻。</translation>
    </message>
    <message>
        <source>Least age in years.</source>
        <translation>最小年龄（岁）。</translation>
    </message>
    <message>
        <source>Least distance in days.</source>
        <translation>最小距离（天）。</translation>
    </message>
    <message>
        <source>Least distance in metres.</source>
        <translation>最小距离（米）。</translation>
    </message>
    <message>
        <source>Least number of bytes.</source>
        <translation>最少字节数。</translation>
    </message>
    <message>
        <source>Least number of characters.</source>
        <translation>最少字符数。</translation>
    </message>
    <message>
        <source>Least number of elements.</source>
        <translation>最少元素数。</translation>
    </message>
    <message>
        <source>Least number of sentences.</source>
        <translation>最少句数。</translation>
    </message>
    <message>
        <source>Least number of words.</source>
        <translation>最少词数。</translation>
    </message>
    <message>
        <source>Least share of the number it moves by, 0 to 1.</source>
        <translation>数字变动的最小比例，0 到 1。</translation>
    </message>
    <message>
        <source>Letters shown of the part before the @.</source>
        <translation>@ 之前部分显示的字母数。</translation>
    </message>
    <message>
        <source>Lines key=function: leaves under the key are masked by it.</source>
        <translation>“键=函数”行：该键下的叶子由该函数脱敏。</translation>
    </message>
    <message>
        <source>Lines original=result in the text form of the type.</source>
        <translation>以该类型文本形式书写的“原值=结果”行。</translation>
    </message>
    <message>
        <source>List of the locale that words come from.</source>
        <translation>词语所取自的语言列表。</translation>
    </message>
    <message>
        <source>Longest address; a shorter column shortens further.</source>
        <translation>地址的最大长度；较短的列会进一步缩短。</translation>
    </message>
    <message>
        <source>Longest period in days.</source>
        <translation>最长时间段（天）。</translation>
    </message>
    <message>
        <source>Longest result in characters; 0 for the column&apos;s own.</source>
        <translation>结果的最大长度（字符数）；0 表示使用列自身的长度。</translation>
    </message>
    <message>
        <source>Longest result.</source>
        <translation>结果的最大长度。</translation>
    </message>
    <message>
        <source>Longest span in seconds.</source>
        <translation>最长跨度（秒）。</translation>
    </message>
    <message>
        <source>Longest token.</source>
        <translation>令牌的最大长度。</translation>
    </message>
    <message>
        <source>Masks every element of an array by another function.</source>
        <translation>用另一个函数对数组的每个元素脱敏。</translation>
    </message>
    <message>
        <source>Masks every text and number of a document; keys, order and layout stay.</source>
        <translation>对文档中的每个文本和数字脱敏；键、顺序和布局保持不变。</translation>
    </message>
    <message>
        <source>Milliseconds without an answer after which it has failed.</source>
        <translation>无回答多少毫秒后视为失败。</translation>
    </message>
    <message>
        <source>Moves a floating-point number by a share of itself.</source>
        <translation>使浮点数按自身的一定比例变动。</translation>
    </message>
    <message>
        <source>Moves a number with decimals by a share of itself.</source>
        <translation>使小数按自身的一定比例变动。</translation>
    </message>
    <message>
        <source>Moves a place by a distance of a range, always the same for the same place.</source>
        <translation>将地点移动某一范围内的距离，同一地点始终相同。</translation>
    </message>
    <message>
        <source>Moves a whole number by a share of itself.</source>
        <translation>使整数按自身的一定比例变动。</translation>
    </message>
    <message>
        <source>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</source>
        <translation>将所有日期移动两个给定日期之间的距离，使旧数据看起来较新；对知道该距离的人不隐藏任何信息。</translation>
    </message>
    <message>
        <source>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</source>
        <translation>将日期移动一个秘密的天数：所有行相同，或使用 seed_columns 时同一实体的所有行相同。</translation>
    </message>
    <message>
        <source>Moves each date by a number of days of its own.</source>
        <translation>将每个日期移动各自的天数。</translation>
    </message>
    <message>
        <source>Name, or code of ISO 3166 in letters or digits.</source>
        <translation>名称，或 ISO 3166 字母代码或数字代码。</translation>
    </message>
    <message>
        <source>No value stays as it is, at twice the time; without it one in a million may.</source>
        <translation>没有任何值保持不变，耗时加倍；否则百万分之一的值可能不变。</translation>
    </message>
    <message>
        <source>Northern border.</source>
        <translation>北边界。</translation>
    </message>
    <message>
        <source>Number of paragraphs.</source>
        <translation>段落数。</translation>
    </message>
    <message>
        <source>Numbers beyond a limit become the limit.</source>
        <translation>超出界限的数字变为该界限。</translation>
    </message>
    <message>
        <source>One label of the enumeration type.</source>
        <translation>枚举类型的一个标签。</translation>
    </message>
    <message>
        <source>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</source>
        <translation>跨多列的一个虚构地址：在 seed_columns 相同的所有行中，城市、邮政编码、州、国家、坐标和时区彼此一致。</translation>
    </message>
    <message>
        <source>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</source>
        <translation>跨多列的一个虚构人物：在 seed_columns 相同的所有行中，姓名、性别、电子邮件、电话和出生日期彼此一致。</translation>
    </message>
    <message>
        <source>One of the values a gender column holds.</source>
        <translation>性别列中的某个值。</translation>
    </message>
    <message>
        <source>One or more words.</source>
        <translation>一个或多个词。</translation>
    </message>
    <message>
        <source>One padding for each hidden character, three otherwise.</source>
        <translation>每个隐藏字符一个填充字符，否则为三个。</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>列表中的一个值。</translation>
    </message>
    <message>
        <source>Order of the names in full_name.</source>
        <translation>full_name 中姓与名的顺序。</translation>
    </message>
    <message>
        <source>Order of the names.</source>
        <translation>姓与名的顺序。</translation>
    </message>
    <message>
        <source>Other words of the same lengths in the same layout.</source>
        <translation>布局和长度相同的其他词语。</translation>
    </message>
    <message>
        <source>Paragraphs without meaning.</source>
        <translation>没有意义的段落。</translation>
    </message>
    <message>
        <source>Part of the original that stays where the range of ages allows it.</source>
        <translation>在年龄范围允许时保留的原值部分。</translation>
    </message>
    <message>
        <source>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</source>
        <translation>替换文本中找到的地址、号码和姓名；其余内容仍可阅读。</translation>
    </message>
    <message>
        <source>Replaces every value by the same one.</source>
        <translation>将每个值替换为同一个值。</translation>
    </message>
    <message>
        <source>Replaces the value by NULL.</source>
        <translation>将值替换为 NULL。</translation>
    </message>
    <message>
        <source>Replaces the value by the default of its column; by NULL where there is none.</source>
        <translation>将值替换为其列的默认值；没有默认值时替换为 NULL。</translation>
    </message>
    <message>
        <source>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</source>
        <translation>将值替换为其类型的空值：空文本、0、false、{} 或 []。</translation>
    </message>
    <message>
        <source>Replaces values by a table you write.</source>
        <translation>按您编写的对照表替换值。</translation>
    </message>
    <message>
        <source>Replaces what matches a regular expression; everything else can be read.</source>
        <translation>替换与正则表达式匹配的内容；其余内容仍可阅读。</translation>
    </message>
    <message>
        <source>Replaces words inside a text; everything else stays and can be read.</source>
        <translation>替换文本中的词语；其余内容保留且可阅读。</translation>
    </message>
    <message>
        <source>Rounds a number to a multiple of a step.</source>
        <translation>将数字舍入到步长的倍数。</translation>
    </message>
    <message>
        <source>Sets, deletes or masks values inside a JSON document by path.</source>
        <translation>按路径设置、删除或脱敏 JSON 文档中的值。</translation>
    </message>
    <message>
        <source>Several functions one after the other, each on the result of the one before.</source>
        <translation>依次使用多个函数，每个函数作用于前一个的结果。</translation>
    </message>
    <message>
        <source>Share of empty ranges, 0 to 1.</source>
        <translation>空范围的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Share of true, 0 to 1.</source>
        <translation>真的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Shortest period in days.</source>
        <translation>最短时间段（天）。</translation>
    </message>
    <message>
        <source>Shortest span in seconds.</source>
        <translation>最短跨度（秒）。</translation>
    </message>
    <message>
        <source>Shows the first and last digits of a card number.</source>
        <translation>显示卡号的前几位和后几位。</translation>
    </message>
    <message>
        <source>Shows the first characters of a postal code.</source>
        <translation>显示邮政编码的前几个字符。</translation>
    </message>
    <message>
        <source>Shows the first characters of an address.</source>
        <translation>显示地址的前几个字符。</translation>
    </message>
    <message>
        <source>Shows the first letter of each word of a name.</source>
        <translation>显示姓名中每个词的首字母。</translation>
    </message>
    <message>
        <source>Shows the first letters of an e-mail address.</source>
        <translation>显示电子邮件地址的前几个字母。</translation>
    </message>
    <message>
        <source>Shows the last digits of a phone number.</source>
        <translation>显示电话号码的最后几位。</translation>
    </message>
    <message>
        <source>Shows the real domain.</source>
        <translation>显示真实域名。</translation>
    </message>
    <message>
        <source>Side of a cell in degrees.</source>
        <translation>单元格的边长（度）。</translation>
    </message>
    <message>
        <source>Smallest amount.</source>
        <translation>最小金额。</translation>
    </message>
    <message>
        <source>Smallest lower bound of numbers.</source>
        <translation>数字的最小下限。</translation>
    </message>
    <message>
        <source>Smallest number that stays; without it there is no limit.</source>
        <translation>保持不变的最小数字；不设则无界限。</translation>
    </message>
    <message>
        <source>Smallest number.</source>
        <translation>最小数字。</translation>
    </message>
    <message>
        <source>Smallest result; without it there is no bound.</source>
        <translation>最小结果；不设则无界限。</translation>
    </message>
    <message>
        <source>Smallest shift.</source>
        <translation>最小移动量。</translation>
    </message>
    <message>
        <source>Southern border.</source>
        <translation>南边界。</translation>
    </message>
    <message>
        <source>Start or end of a period; the end lies behind the start of the same row.</source>
        <translation>一段时间的开始或结束；结束晚于同一行的开始。</translation>
    </message>
    <message>
        <source>Tables with function and parameters, in order.</source>
        <translation>包含 function 和 parameters 的表，按顺序。</translation>
    </message>
    <message>
        <source>Tables with op (set, delete, apply), path and value or function with parameters.</source>
        <translation>包含 op（set、delete、apply）、path 以及 value 或 function 与 parameters 的表。</translation>
    </message>
    <message>
        <source>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</source>
        <translation>包含 when、function 和 parameters 的表；采用第一个条件成立的表，最后一个没有条件。</translation>
    </message>
    <message>
        <source>Tags stay, but for what stands in quotes.</source>
        <translation>标签保留，但引号中的内容除外。</translation>
    </message>
    <message>
        <source>Texts that stay.</source>
        <translation>保留的文本。</translation>
    </message>
    <message>
        <source>The band a number lies in, by its lower end, its middle or a label.</source>
        <translation>数字所在的区间，以其下限、中点或标签表示。</translation>
    </message>
    <message>
        <source>The band of ages a person is in, from an age or a date of birth.</source>
        <translation>一个人所在的年龄段，由年龄或出生日期得出。</translation>
    </message>
    <message>
        <source>The check number printed on a payment card.</source>
        <translation>印在支付卡上的校验码。</translation>
    </message>
    <message>
        <source>The constant of on_error.</source>
        <translation>on_error 使用的常量。</translation>
    </message>
    <message>
        <source>The day it becomes.</source>
        <translation>它变成的日期。</translation>
    </message>
    <message>
        <source>The day on which people are that old.</source>
        <translation>以该日期计算年龄。</translation>
    </message>
    <message>
        <source>The digest everybody gets, so that testers can log in with the test password.</source>
        <translation>所有人都得到的摘要，便于测试人员用测试密码登录。</translation>
    </message>
    <message>
        <source>The digest.</source>
        <translation>摘要算法。</translation>
    </message>
    <message>
        <source>The expression, in the syntax of RE2.</source>
        <translation>采用 RE2 语法的表达式。</translation>
    </message>
    <message>
        <source>The expression: characters, classes, groups, |, ? * + {m,n}.</source>
        <translation>表达式：字符、字符类、分组、|、? * + {m,n}。</translation>
    </message>
    <message>
        <source>The function for the elements.</source>
        <translation>用于元素的函数。</translation>
    </message>
    <message>
        <source>The keyed function; siphash-128 is three times as fast and has 128 bits.</source>
        <translation>带密钥的函数；siphash-128 快三倍，为 128 位。</translation>
    </message>
    <message>
        <source>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</source>
        <translation>布局：digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1。</translation>
    </message>
    <message>
        <source>The middle of the grid cell a place lies in.</source>
        <translation>地点所在网格单元的中心。</translation>
    </message>
    <message>
        <source>The month a payment card expires.</source>
        <translation>支付卡的到期月份。</translation>
    </message>
    <message>
        <source>The program and its arguments; found in PATH, without a shell.</source>
        <translation>程序及其参数；在 PATH 中查找，不经过 shell。</translation>
    </message>
    <message>
        <source>The result differs from the value.</source>
        <translation>结果与原值不同。</translation>
    </message>
    <message>
        <source>The result differs from the value; with few values to choose from that tells what the value was not.</source>
        <translation>结果与原值不同；可选值很少时，这会透露原值不是什么。</translation>
    </message>
    <message>
        <source>The result for those, in the text form of the type.</source>
        <translation>这些值的结果，以该类型的文本形式表示。</translation>
    </message>
    <message>
        <source>The result is a multiple of it.</source>
        <translation>结果是它的倍数。</translation>
    </message>
    <message>
        <source>The rule follows foreign keys; false where the referring columns are decided one by one.</source>
        <translation>规则沿外键传递；若要逐一决定引用列，请设为 false。</translation>
    </message>
    <message>
        <source>The smallest valid file instead of the real one.</source>
        <translation>用最小的有效文件代替真实文件。</translation>
    </message>
    <message>
        <source>The smallest valid file instead of what a large object holds; its number stays.</source>
        <translation>用最小的有效文件代替大对象的内容；其编号不变。</translation>
    </message>
    <message>
        <source>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</source>
        <translation>包含 {person.last_name} 之类函数的文本；{{ 和 }} 表示花括号。</translation>
    </message>
    <message>
        <source>The value encrypted with AES-SIV; who has the key can open it.</source>
        <translation>用 AES-SIV 加密的值；持有密钥的人可以解开。</translation>
    </message>
    <message>
        <source>The value in the text form of the type.</source>
        <translation>以该类型的文本形式表示的值。</translation>
    </message>
    <message>
        <source>The value where the column has no default that is the same for every row, in the text form of the type.</source>
        <translation>列没有对每一行都相同的默认值时使用的值，以该类型的文本形式表示。</translation>
    </message>
    <message>
        <source>The whole name or what it ends in.</source>
        <translation>完整名称或仅其结尾。</translation>
    </message>
    <message>
        <source>True or false by chance.</source>
        <translation>随机的真或假。</translation>
    </message>
    <message>
        <source>Uses only the few numbers that are reserved for fiction.</source>
        <translation>只使用为虚构作品保留的少数号码。</translation>
    </message>
    <message>
        <source>Values in the text form of the type.</source>
        <translation>以该类型的文本形式表示的值。</translation>
    </message>
    <message>
        <source>Version and variant stay.</source>
        <translation>版本和变体保持不变。</translation>
    </message>
    <message>
        <source>Version the UUID names; all other bits are drawn.</source>
        <translation>UUID 标明的版本；其他所有位随机抽取。</translation>
    </message>
    <message>
        <source>Western border.</source>
        <translation>西边界。</translation>
    </message>
    <message>
        <source>What a text holds; a number column is the latitude unless this is longitude.</source>
        <translation>文本的内容；数字列为纬度，除非此处为 longitude。</translation>
    </message>
    <message>
        <source>What a value becomes that cannot be masked; fail ends the run.</source>
        <translation>无法脱敏的值变成什么；fail 终止运行。</translation>
    </message>
    <message>
        <source>What a value that is not in the table becomes.</source>
        <translation>不在表中的值变成什么。</translation>
    </message>
    <message>
        <source>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</source>
        <translation>外部程序的回答：它每行收到一个 JSON 字符串，每行给出一个 JSON 字符串或 null；空行请求它输出全部内容，并以空行作答。</translation>
    </message>
    <message>
        <source>What happens to NULL; generate makes another value for each row.</source>
        <translation>如何处理 NULL；generate 为每一行生成不同的值。</translation>
    </message>
    <message>
        <source>What happens to a result that is longer than the column; fail is a case of on_error.</source>
        <translation>如何处理比列更长的结果；fail 按 on_error 处理。</translation>
    </message>
    <message>
        <source>What happens to all others; drop makes them null.</source>
        <translation>其他所有叶子如何处理；drop 使其变为 null。</translation>
    </message>
    <message>
        <source>What happens to an empty text.</source>
        <translation>如何处理空文本。</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>计数的单位。</translation>
    </message>
    <message>
        <source>What is cut off.</source>
        <translation>截去的部分。</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>查找的内容。</translation>
    </message>
    <message>
        <source>What is numbered.</source>
        <translation>编号的对象。</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>替换成的内容。</translation>
    </message>
    <message>
        <source>What is put in their place.</source>
        <translation>替换成的内容。</translation>
    </message>
    <message>
        <source>What is written; label (30 - 39) and range ([30,40)) need a text column.</source>
        <translation>书写的内容；label（30 - 39）和 range（[30,40)）需要文本列。</translation>
    </message>
    <message>
        <source>What it sounds like.</source>
        <translation>听起来像什么。</translation>
    </message>
    <message>
        <source>What stands behind a name, such as Jr.</source>
        <translation>姓名后的后缀，例如 Jr。</translation>
    </message>
    <message>
        <source>What stands for a hidden character.</source>
        <translation>代表隐藏字符的符号。</translation>
    </message>
    <message>
        <source>What stays exact.</source>
        <translation>保持精确的部分。</translation>
    </message>
    <message>
        <source>What the column holds of the address.</source>
        <translation>该列包含此地址的什么信息。</translation>
    </message>
    <message>
        <source>What the column holds of the person.</source>
        <translation>该列包含此人的什么信息。</translation>
    </message>
    <message>
        <source>What the column holds.</source>
        <translation>该列的内容。</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <translation>号码是什么。</translation>
    </message>
    <message>
        <source>Which browser.</source>
        <translation>哪种浏览器。</translation>
    </message>
    <message>
        <source>Which end of the period the column is.</source>
        <translation>该列是这段时间的哪一端。</translation>
    </message>
    <message>
        <source>Which first names are used.</source>
        <translation>使用哪些名字。</translation>
    </message>
    <message>
        <source>Which one; the test network holds no money.</source>
        <translation>哪一种；测试网络中没有真实资金。</translation>
    </message>
    <message>
        <source>Which part is hidden: the inside or both ends.</source>
        <translation>隐藏哪一部分：中间还是两端。</translation>
    </message>
    <message>
        <source>Which register the number looks like.</source>
        <translation>号码看起来属于哪个登记机构。</translation>
    </message>
    <message>
        <source>Whole weeks only.</source>
        <translation>仅整周。</translation>
    </message>
    <message>
        <source>Whose form it has.</source>
        <translation>采用哪个国家的格式。</translation>
    </message>
    <message>
        <source>Whose form it has; one common form where the states of a country differ.</source>
        <translation>采用哪个国家的格式；一国各州不同时采用一种通用格式。</translation>
    </message>
    <message>
        <source>Whose length is used.</source>
        <translation>使用哪种算法的长度。</translation>
    </message>
    <message>
        <source>Whose number it is; where a range is never issued, the number is of that.</source>
        <translation>号码属于哪个国家；若存在从不签发的号段，则号码取自该号段。</translation>
    </message>
    <message>
        <source>Width of a band.</source>
        <translation>区间的宽度。</translation>
    </message>
    <message>
        <source>With a building number.</source>
        <translation>带门牌号。</translation>
    </message>
    <message>
        <source>With a legal form such as Inc or GmbH.</source>
        <translation>带法律形式，例如 Inc 或 GmbH。</translation>
    </message>
    <message>
        <source>With a number, or the word alone.</source>
        <translation>带编号，或仅有该词。</translation>
    </message>
    <message>
        <source>With the check digit of the machine readable line.</source>
        <translation>带机读行的校验位。</translation>
    </message>
    <message>
        <source>With the code of a currency behind it, in a text.</source>
        <translation>在文本中，后面带货币代码。</translation>
    </message>
    <message>
        <source>Words of a list change places; other values get a word with a code.</source>
        <translation>列表中的词互换位置；其他值得到一个带代码的词。</translation>
    </message>
    <message>
        <source>Words that are always replaced, case ignored.</source>
        <translation>始终替换的词语，不区分大小写。</translation>
    </message>
    <message>
        <source>Words to choose from instead.</source>
        <translation>改为从这些词语中选择。</translation>
    </message>
    <message>
        <source>Words to replace, case ignored. Use constant to replace the whole text.</source>
        <translation>要替换的词语，不区分大小写。要替换整个文本，请使用 constant。</translation>
    </message>
    <message>
        <source>Years of a band.</source>
        <translation>年龄段的年数。</translation>
    </message>
    <message>
        <source>ascii takes the marks off letters.</source>
        <translation>ascii 去除字母上的变音符号。</translation>
    </message>
    <message>
        <source>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</source>
        <translation>classes（数字仍为数字，大写仍为大写）、digits、lower、upper、letters、alnum、hex，或直接给出字符。</translation>
    </message>
    <message>
        <source>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</source>
        <translation>keyed 使相同的值得到相同的结果；random 每次给出不同的结果，不透露原值的任何信息。</translation>
    </message>
    <message>
        <source>luhn makes the last digit the check digit of those before it.</source>
        <translation>luhn 使最后一位成为前面各位的校验位。</translation>
    </message>
    <message>
        <source>mask writes what the function of a column of that kind would; tag writes [EMAIL].</source>
        <translation>mask 写出该类列的函数会写的内容；tag 写出 [EMAIL]。</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different.</source>
        <translation>suffix 追加由密钥得出的 12 个字母与数字，使不同的值保持不同。</translation>
    </message>
    <message>
        <source>Digits.</source>
        <translation>数字。</translation>
    </message>
    <message>
        <source>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</source>
        <translation>键值服务的键，可在任意列或值中：各部分使用各自的函数，从而与键本身一致。</translation>
    </message>
    <message>
        <source>A text made from masked columns of the same row: search keys, slugs, checksums.</source>
        <translation>由同一行已脱敏的列构成的文本：搜索键、slug、校验和。</translation>
    </message>
    <message>
        <source>An SQL expression over the masked row, computed by the database of the image, never by the source.</source>
        <translation>针对已脱敏行的 SQL 表达式，由镜像中的数据库计算，绝不由数据源计算。</translation>
    </message>
    <message>
        <source>An encoded value: decoded, masked by another function and encoded again.</source>
        <translation>编码的值：先解码，由另一个函数脱敏，再重新编码。</translation>
    </message>
    <message>
        <source>Column of the row; numbers begin anew for each of its values.</source>
        <translation>该行的列；对其每个值重新编号。</translation>
    </message>
    <message>
        <source>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</source>
        <translation>列、&apos;文本&apos;、数字、运算符、CASE、CAST 以及仅作计算的函数，例如 upper(left(last_name, 3)) || &apos;-&apos; || id。</translation>
    </message>
    <message>
        <source>First column of the foreign key, where there is more than one.</source>
        <translation>外键的第一列，用于存在多个外键时。</translation>
    </message>
    <message>
        <source>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</source>
        <translation>外键的第一列；用点继续指向父行的父行，例如 order_id.customer_id。</translation>
    </message>
    <message>
        <source>Form of the whole text.</source>
        <translation>整个文本的形式。</translation>
    </message>
    <message>
        <source>From one number to the next; not 0.</source>
        <translation>相邻数字之差；不得为 0。</translation>
    </message>
    <message>
        <source>How the value is encoded.</source>
        <translation>值的编码方式。</translation>
    </message>
    <message>
        <source>Its column; count needs none.</source>
        <translation>该表的列；count 不需要。</translation>
    </message>
    <message>
        <source>Leaves keys, members or fields out by their value; others are masked.</source>
        <translation>按值省略键、成员或字段；其余的进行脱敏。</translation>
    </message>
    <message>
        <source>Lines field=function; the name may hold * and ?, and the first that fits is taken.</source>
        <translation>“字段=函数”行；名称可含 * 和 ?，采用第一个匹配的行。</translation>
    </message>
    <message>
        <source>Lines part=function, one for every part.</source>
        <translation>“部分=函数”行，每个部分一行。</translation>
    </message>
    <message>
        <source>Members of a set, sorted set or list, by another function.</source>
        <translation>集合、有序集合或列表的成员，由另一个函数处理。</translation>
    </message>
    <message>
        <source>Numbers in the order in which rows are stored in the image.</source>
        <translation>按行在镜像中存储的顺序编号。</translation>
    </message>
    <message>
        <source>Only values of more bytes.</source>
        <translation>仅超过此字节数的值。</translation>
    </message>
    <message>
        <source>Only values that fit, with * and ?; empty for all.</source>
        <translation>仅匹配的值，可用 * 和 ?；留空表示全部。</translation>
    </message>
    <message>
        <source>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</source>
        <translation>有序集合的分数保持不变；否则按相同顺序变为 1、2、3。</translation>
    </message>
    <message>
        <source>Texts with a number in them, in the order of rows in the image.</source>
        <translation>含有编号的文本，按行在镜像中的顺序。</translation>
    </message>
    <message>
        <source>The column of the row at the end of the path.</source>
        <translation>路径末端那一行的列。</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>第一个数字。</translation>
    </message>
    <message>
        <source>The function for the members.</source>
        <translation>用于成员的函数。</translation>
    </message>
    <message>
        <source>The function for what is encoded.</source>
        <translation>用于被编码内容的函数。</translation>
    </message>
    <message>
        <source>The function for what is not left out.</source>
        <translation>用于未省略内容的函数。</translation>
    </message>
    <message>
        <source>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</source>
        <translation>各部分置于花括号中的键，例如 session:{id}:cart；不匹配的变为代码。</translation>
    </message>
    <message>
        <source>The masked value of a column of the row that this row refers to.</source>
        <translation>本行所引用的行中某列的已脱敏值。</translation>
    </message>
    <message>
        <source>The table whose rows refer to this one.</source>
        <translation>其行引用本表的表。</translation>
    </message>
    <message>
        <source>The text, like C-####; the one group of # becomes the number, with at least as many digits.</source>
        <translation>文本，例如 C-####；其中唯一一组 # 变为数字，位数至少与 # 的个数相同。</translation>
    </message>
    <message>
        <source>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</source>
        <translation>包含 {last_name|lower|slug} 之类列的文本；{{ 和 }} 表示花括号。形式：lower、upper、trim、ascii、slug、digits、initial、md5、sha1、sha256。</translation>
    </message>
    <message>
        <source>Values of a hash or stream whose fields have no fixed names: by the name of the field.</source>
        <translation>字段名不固定的哈希或流中的值：按字段名处理。</translation>
    </message>
    <message>
        <source>What happens to all others: a code, or the field is left out.</source>
        <translation>其他所有字段如何处理：变为代码，或省略该字段。</translation>
    </message>
    <message>
        <source>What the masked rows of another table that refer to the row sum up to.</source>
        <translation>另一个表中引用该行的已脱敏行的汇总结果。</translation>
    </message>
    <message>
        <source>Without any row, sum and count give 0, min and max NULL.</source>
        <translation>没有任何行时，sum 和 count 为 0，min 和 max 为 NULL。</translation>
    </message>
    <message>
        <source>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</source>
        <translation>当结果也存在于源的该列中时如何处理：report 计数，forbid 重新抽取，若无济于事则按 on_error 处理。</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix 追加由密钥得出的 12 个字母与数字，使不同的值保持不同；retry 在结果已于本次运行中给出过时重新抽取，因此结果取决于行的顺序。</translation>
    </message>
    <message>
        <source>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix 追加一个短横线和由密钥得出的 12 个字母与数字；segment 追加一个 ~ 以及将各段数字与字母置换后的原值，使不同的文本必定保持不同，短列也不例外；retry 在结果已于本次运行中给出过时重新抽取，因此结果取决于行的顺序。</translation>
    </message>
    <message>
        <source>%1 It is new since the last snapshot.</source>
        <translation>%1该列自上次快照以来是新的。</translation>
    </message>
    <message>
        <source>%1 after COPY stores the data in a second layer.</source>
        <translation>COPY 之后的 %1 会把数据再存入第二层。</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who has the image.</source>
        <translation>任何拥有镜像的人都能读取 %1。</translation>
    </message>
    <message>
        <source>%1 can give two rows the same value and the column is unique.</source>
        <translation>%1 可能给两行相同的值，而该列是唯一的。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a column.</source>
        <translation>%1 不能取自某一列。</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of partitioned or inherited tables.</source>
        <translation>%1 不能计算分区表或继承表的列。</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of tables that belong to extensions.</source>
        <translation>%1 不能计算属于扩展的表的列。</translation>
    </message>
    <message>
        <source>%1 cannot stand here in %2.</source>
        <translation>%1 不能放在 %2 的这个位置。</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2.</source>
        <translation>%1 不能放在 %2 里面。</translation>
    </message>
    <message>
        <source>%1 does not mask %2.</source>
        <translation>%1 不对 %2 脱敏。</translation>
    </message>
    <message>
        <source>%1 gives NULL and the column is NOT NULL.</source>
        <translation>%1 会给出 NULL，而该列是 NOT NULL。</translation>
    </message>
    <message>
        <source>%1 gives a value that %2 does not have.</source>
        <translation>%1 给出的值不属于 %2。</translation>
    </message>
    <message>
        <source>%1 gives no such part for %2.</source>
        <translation>%1 对 %2 没有这样的部分。</translation>
    </message>
    <message>
        <source>%1 gives values that %2 does not take (%3 of %4 tried).</source>
        <translation>%1 给出了 %2 不接受的值（尝试的 %4 个中有 %3 个）。</translation>
    </message>
    <message>
        <source>%1 gives values that %2 refuses (%3 of %4 tried).</source>
        <translation>%1 给出的值被%2 拒绝（尝试的 %4 个中有 %3 个）。</translation>
    </message>
    <message>
        <source>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</source>
        <translation>%1 在 %3 中有 %2 种不同结果，不够让约 %4 行各得其一。</translation>
    </message>
    <message>
        <source>%1 has %2 random bits in %3, too few to keep %4 rows different.</source>
        <translation>%1 在 %3 中有 %2 个随机位，不足以让 %4 行互不相同。</translation>
    </message>
    <message>
        <source>%1 has a foreign key to %2 (%3), which is left out.</source>
        <translation>%1 有指向 %2 的外键（%3），而后者被排除。</translation>
    </message>
    <message>
        <source>%1 has no column %2 whose values could be covered.</source>
        <translation>%1 没有可覆盖其值的列 %2。</translation>
    </message>
    <message>
        <source>%1 has no effect on an image that has its database already.</source>
        <translation>%1 对已有数据库的镜像不起作用。</translation>
    </message>
    <message>
        <source>%1 has no effect: the database of the image computes the column for every row.</source>
        <translation>%1 不起作用：镜像的数据库会为每一行计算该列。</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2.</source>
        <translation>%1 没有外键 %2。</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type in an entry.</source>
        <translation>%1 的条目中没有这种类型的键“%2”。</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type.</source>
        <translation>%1 没有这种类型的键“%2”。</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;.</source>
        <translation>%1 没有参数“%2”。</translation>
    </message>
    <message>
        <source>%1 is another image tomorrow, perhaps of another major version.</source>
        <translation>%1 明天可能就是另一个镜像，甚至是另一个主版本。</translation>
    </message>
    <message>
        <source>%1 is computed by the database of the image.</source>
        <translation>%1 由镜像的数据库计算。</translation>
    </message>
    <message>
        <source>%1 is generated.</source>
        <translation>%1 是生成列。</translation>
    </message>
    <message>
        <source>%1 is made from a column that is made from this one.</source>
        <translation>%1 取自某一列，而那一列又取自本列。</translation>
    </message>
    <message>
        <source>%1 is made from columns that are made from this one.</source>
        <translation>%1 取自若干列，而那些列又取自本列。</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile instruction.</source>
        <translation>%1 不是 Dockerfile 指令。</translation>
    </message>
    <message>
        <source>%1 is not understood by every builder.</source>
        <translation>并非每个构建程序都懂 %1。</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 超出范围。</translation>
    </message>
    <message>
        <source>%1 lies in a VOLUME: every container copies it at its start.</source>
        <translation>%1 位于 VOLUME 中：每个容器启动时都会复制它。</translation>
    </message>
    <message>
        <source>%1 looks at %2, a generated column, which is not in the stream of rows.</source>
        <translation>%1 查看 %2，而它是生成列，不在行数据流中。</translation>
    </message>
    <message>
        <source>%1 looks at %2, which the database of the image computes later.</source>
        <translation>%1 查看 %2，而它之后才由镜像的数据库计算。</translation>
    </message>
    <message>
        <source>%1 looks at a column &quot;%2&quot; that the table does not have.</source>
        <translation>%1 查看列“%2”，而表中没有该列。</translation>
    </message>
    <message>
        <source>%1 looks at its own column, which has no value yet.</source>
        <translation>%1 查看自己的列，而它还没有值。</translation>
    </message>
    <message>
        <source>%1 makes its result from the value itself, so no engine changes it.</source>
        <translation>%1 由值本身得出结果，engine 不会改变它。</translation>
    </message>
    <message>
        <source>%1 must be %2, not a %3.</source>
        <translation>%1 必须是%2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 must name at least one word.</source>
        <translation>%1 必须至少写一个词。</translation>
    </message>
    <message>
        <source>%1 needs %2 characters and %3 has %4.</source>
        <translation>%1 需要 %2 个字符，而 %3 有 %4 个。</translation>
    </message>
    <message>
        <source>%1 needs 1 to 64 entries.</source>
        <translation>%1 需要 1 到 64 个条目。</translation>
    </message>
    <message>
        <source>%1 needs a database that computes it.</source>
        <translation>%1 需要由数据库来计算。</translation>
    </message>
    <message>
        <source>%1 needs otherwise, for rows whose column holds nothing that fits.</source>
        <translation>%1 需要 otherwise，用于列中没有合适内容的行。</translation>
    </message>
    <message>
        <source>%1 needs the parameter &quot;%2&quot;.</source>
        <translation>%1 需要参数“%2”。</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM.</source>
        <translation>%1 位于第一个 FROM 之前。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1，第 %2 行第 %3 列：%4。</translation>
    </message>
    <message>
        <source>%1: %2 cannot be taken from a column inside %3.</source>
        <translation>%1：在 %3 里面，%2 不能取自某一列。</translation>
    </message>
    <message>
        <source>%1: %2 cannot stand in the parameters of an entry.</source>
        <translation>%1：%2 不能放在条目的参数中。</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;.</source>
        <translation>%1：%2 没有列“%3”。</translation>
    </message>
    <message>
        <source>%1: a run remembers at most %2 values of a column and this one has about %3.</source>
        <translation>%1：一次运行最多记住一列的 %2 个值，而该列约有 %3 个。</translation>
    </message>
    <message>
        <source>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</source>
        <translation>%1：collision_with_source 只看一个函数的完整值，不看各种情形或数组元素。</translation>
    </message>
    <message>
        <source>%1: each of %2 must be written name=function.</source>
        <translation>%1：%2 的每一项都必须写成 name=function。</translation>
    </message>
    <message>
        <source>%1: step must not be 0.</source>
        <translation>%1：step 不能为 0。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</source>
        <translation>%1：unique = &quot;retry&quot; 和 collision_with_source 不能放在 %2 里面。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</source>
        <translation>%1：unique = &quot;retry&quot; 和 collision_with_source 需要数据库的列。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; does not look into arrays.</source>
        <translation>%1：unique = &quot;retry&quot; 不看数组内部。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</source>
        <translation>%1：unique = &quot;retry&quot; 会重新抽取，而此函数不抽取任何东西。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</source>
        <translation>%1：unique = &quot;retry&quot; 被拒绝，因为运行之前无法知道 %2 中有多少种不同结果。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</source>
        <translation>%1：unique = &quot;segment&quot; 由列的值得出，而此规则不使用该值。</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</source>
        <translation>%1：unique = &quot;segment&quot; 需要容纳最长值的空间，而 max_length 留得更少。</translation>
    </message>
    <message>
        <source>A generated column cannot be masked; the database computes it.</source>
        <translation>生成列不能脱敏；它由数据库计算。</translation>
    </message>
    <message>
        <source>A partition or child of %1 cannot be left out alone.</source>
        <translation>%1 的分区或子表不能单独排除。</translation>
    </message>
    <message>
        <source>A pinned row of %1</source>
        <translation>%1 的固定行</translation>
    </message>
    <message>
        <source>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</source>
        <translation>该列的某个值出现在架构中：位于 %2 的%1，而它会原样成为镜像的一部分。</translation>
    </message>
    <message>
        <source>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</source>
        <translation>请添加 HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;]。</translation>
    </message>
    <message>
        <source>Add otherwise with a value.</source>
        <translation>请添加 otherwise 并给出值。</translation>
    </message>
    <message>
        <source>An entry has function, parameters and, in a case, when.</source>
        <translation>条目有 function、parameters，在情形中还有 when。</translation>
    </message>
    <message>
        <source>An expression of %1, relation %2</source>
        <translation>%1 的关系 %2 的表达式</translation>
    </message>
    <message>
        <source>An operation has no key &quot;%1&quot;.</source>
        <translation>操作没有键“%1”。</translation>
    </message>
    <message>
        <source>An operation is set (with value), delete or apply.</source>
        <translation>操作是 set（带 value）、delete 或 apply。</translation>
    </message>
    <message>
        <source>Break the circle: name a column that is masked by its own value.</source>
        <translation>请打破循环：写一个由自身值脱敏的列。</translation>
    </message>
    <message>
        <source>Change it in the source, or see that the value tells nothing of anybody.</source>
        <translation>请在数据源中修改，或确认该值不会透露任何人的信息。</translation>
    </message>
    <message>
        <source>Choose a function whose results pass it.</source>
        <translation>请选择结果能通过的函数。</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>请选择一个函数。</translation>
    </message>
    <message>
        <source>Choose another mode.</source>
        <translation>请选择另一种方式。</translation>
    </message>
    <message>
        <source>Choose rows of it, or let a relation bring its rows as children.</source>
        <translation>请选择它的行，或让某个关系把它的行作为子行带入。</translation>
    </message>
    <message>
        <source>Copy the folder above it: COPY --from=donor /decant/ /decant/.</source>
        <translation>请复制其上级文件夹：COPY --from=donor /decant/ /decant/。</translation>
    </message>
    <message>
        <source>Correct the name, or remove the relation.</source>
        <translation>请更正名称，或删除该关系。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</source>
        <translation>日期用 part = &quot;birth_date&quot;，数字用 latitude 或 longitude，文本用其他各项。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否想写 %1？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是否想写“%1”？</translation>
    </message>
    <message>
        <source>End the last stage with USER postgres: then nothing has to change owners at the start.</source>
        <translation>请以 USER postgres 结束最后一个阶段：这样启动时无需更改所有者。</translation>
    </message>
    <message>
        <source>End with a case without when.</source>
        <translation>请以一个没有 when 的情形结尾。</translation>
    </message>
    <message>
        <source>FROM names no base image.</source>
        <translation>FROM 没有写基础镜像。</translation>
    </message>
    <message>
        <source>Fetch what needs it before the build and copy the result.</source>
        <translation>请在构建之前取得所需内容，再复制结果。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Give it the same function and key_domain, so that both agree.</source>
        <translation>请给它相同的函数和 key_domain，使两者一致。</translation>
    </message>
    <message>
        <source>Here-documents are not understood by every builder.</source>
        <translation>并非每个构建程序都懂 here-document。</translation>
    </message>
    <message>
        <source>Inside a document there is no row to look at.</source>
        <translation>文档内部没有可查看的行。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>可选值：%1。</translation>
    </message>
    <message>
        <source>It lies between %1 and %2.</source>
        <translation>取值在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>It masks: %1.</source>
        <translation>它脱敏的类型：%1。</translation>
    </message>
    <message>
        <source>It masks: arrays.</source>
        <translation>它脱敏的类型：数组。</translation>
    </message>
    <message>
        <source>It needs a tenth more than there are rows: widen its range or length, or use %1.</source>
        <translation>所需数量要比行数多十分之一：请扩大范围或长度，或使用 %1。</translation>
    </message>
    <message>
        <source>Keep it with a reason, or choose a function.</source>
        <translation>请说明理由予以保留，或选择一个函数。</translation>
    </message>
    <message>
        <source>Keep it, or mask what identifies people in other columns.</source>
        <translation>请保留它，或在其他列中对能识别个人的内容脱敏。</translation>
    </message>
    <message>
        <source>Keep the column with a reason, or set it to NULL where that is allowed.</source>
        <translation>请说明理由保留该列，或在允许时设为 NULL。</translation>
    </message>
    <message>
        <source>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</source>
        <translation>请把数据放在所有 VOLUME 之外的 /decant/pgdata，并将 PGDATA 指向它。</translation>
    </message>
    <message>
        <source>Large objects are taken as a whole or not at all.</source>
        <translation>大对象要么全部选取，要么完全不取。</translation>
    </message>
    <message>
        <source>Leave it out: what the image needs to start must not be secret.</source>
        <translation>请去掉它：镜像启动所需的内容不得是机密。</translation>
    </message>
    <message>
        <source>Look at the columns it is computed from.</source>
        <translation>请查看计算它所用的列。</translation>
    </message>
    <message>
        <source>Look at the columns that one is made from.</source>
        <translation>请查看构成那一列的列。</translation>
    </message>
    <message>
        <source>Mask it, too: scramble.characters, json.path or set_null.</source>
        <translation>也请对它脱敏：scramble.characters、json.path 或 set_null。</translation>
    </message>
    <message>
        <source>Mask its columns with functions that keep values different.</source>
        <translation>请用能让值保持不同的函数对其列脱敏。</translation>
    </message>
    <message>
        <source>Masked values may collide under the exclusion constraint %1.</source>
        <translation>脱敏后的值可能在排除约束 %1 下冲突。</translation>
    </message>
    <message>
        <source>Name a column of this table.</source>
        <translation>请写本表的一列。</translation>
    </message>
    <message>
        <source>Name one, with its exact version.</source>
        <translation>请写一个，并注明确切版本。</translation>
    </message>
    <message>
        <source>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</source>
        <translation>请在该记录的所有列中写明表示行归属的列，例如 seed_columns = [&quot;id&quot;]。</translation>
    </message>
    <message>
        <source>Name the column whose values are wanted.</source>
        <translation>请写需要其值的列。</translation>
    </message>
    <message>
        <source>Name the columns it is to be made from.</source>
        <translation>请写构成它的列。</translation>
    </message>
    <message>
        <source>Name the exact version, for example postgres:15.18, or a digest.</source>
        <translation>请写确切版本，例如 postgres:15.18，或写摘要。</translation>
    </message>
    <message>
        <source>Name the first column of a foreign key of this table.</source>
        <translation>请写本表某个外键的第一列。</translation>
    </message>
    <message>
        <source>Name the table as schema.table, and in via the first column of its foreign key.</source>
        <translation>请以 schema.table 写表名，并在 via 中写其外键的第一列。</translation>
    </message>
    <message>
        <source>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</source>
        <translation>目录中没有找到其值能通过的函数；请说明理由保留该列，或更改约束。</translation>
    </message>
    <message>
        <source>No taken row leads to this table, so it stays empty.</source>
        <translation>没有选取的行通向此表，因此它保持为空。</translation>
    </message>
    <message>
        <source>Only ARG may stand there: move it into a stage.</source>
        <translation>那里只能写 ARG：请把它移到某个阶段中。</translation>
    </message>
    <message>
        <source>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</source>
        <translation>其他表引用该列，而其脱敏后的值并不只取决于原值，因此它们无法随之改变。</translation>
    </message>
    <message>
        <source>PGDATA lies in a VOLUME: what the build writes there is lost.</source>
        <translation>PGDATA 位于 VOLUME 中：构建写到那里的内容会丢失。</translation>
    </message>
    <message>
        <source>Put conditions and seed columns beside json.path.</source>
        <translation>请把条件和种子列放在 json.path 旁边。</translation>
    </message>
    <message>
        <source>Put it beside the function of the column.</source>
        <translation>请把它放在列的函数旁边。</translation>
    </message>
    <message>
        <source>Put it first in a chain, or in a case.</source>
        <translation>请把它放在链的最前面，或放在某个情形中。</translation>
    </message>
    <message>
        <source>Put the lines into a script and COPY it.</source>
        <translation>请把这些行写入脚本，再用 COPY 复制。</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>请删除 %1。</translation>
    </message>
    <message>
        <source>Remove collision_with_source.</source>
        <translation>请删除 collision_with_source。</translation>
    </message>
    <message>
        <source>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</source>
        <translation>请删除条件、种子列、随机 engine、生成的值、unique = &quot;retry&quot; 和 collision_with_source = &quot;forbid&quot;，或使用由值得出结果的函数。</translation>
    </message>
    <message>
        <source>Remove engine, or use a function that invents values.</source>
        <translation>请删除 engine，或使用虚构值的函数。</translation>
    </message>
    <message>
        <source>Remove max_length, or use unique = &quot;suffix&quot;.</source>
        <translation>请删除 max_length，或使用 unique = &quot;suffix&quot;。</translation>
    </message>
    <message>
        <source>Remove per.</source>
        <translation>请删除 per。</translation>
    </message>
    <message>
        <source>Remove the VOLUME: the data belongs to the image.</source>
        <translation>请删除 VOLUME：数据属于镜像。</translation>
    </message>
    <message>
        <source>Remove the decision here: it follows %1.</source>
        <translation>请删除此处的决定：它跟随 %1。</translation>
    </message>
    <message>
        <source>Remove the decision.</source>
        <translation>请删除该决定。</translation>
    </message>
    <message>
        <source>Remove the line, or end the line before it with a backslash.</source>
        <translation>请删除该行，或在上一行末尾加反斜杠。</translation>
    </message>
    <message>
        <source>Remove the line, or say what it references.</source>
        <translation>请删除该行，或写明它引用什么。</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>请删除该行。</translation>
    </message>
    <message>
        <source>Remove the lines.</source>
        <translation>请删除这些行。</translation>
    </message>
    <message>
        <source>Remove the rule and mask the columns it is computed from.</source>
        <translation>请删除该规则，并对计算它所用的列脱敏。</translation>
    </message>
    <message>
        <source>Remove unique, or use a function that invents values.</source>
        <translation>请删除 unique，或使用虚构值的函数。</translation>
    </message>
    <message>
        <source>Rows of %1 refer to %2 (%3), of which no rows are taken.</source>
        <translation>%1 的行引用 %2（%3），而后者没有选取任何行。</translation>
    </message>
    <message>
        <source>Run them in the donor, or put their statements into the source.</source>
        <translation>请在 donor 阶段运行它们，或把其中的语句放入数据源。</translation>
    </message>
    <message>
        <source>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</source>
        <translation>/docker-entrypoint-initdb.d 中的脚本只在还没有数据库时运行。</translation>
    </message>
    <message>
        <source>See whether the reason still holds.</source>
        <translation>请检查理由是否仍然成立。</translation>
    </message>
    <message>
        <source>Set database, user and password under image in decant.toml.</source>
        <translation>请在 decant.toml 的 image 下设置数据库、用户和密码。</translation>
    </message>
    <message>
        <source>Set fallback to a value, or use constant.</source>
        <translation>请为 fallback 设值，或使用 constant。</translation>
    </message>
    <message>
        <source>Set fallback, or use constant or blank.</source>
        <translation>请设置 fallback，或使用 constant 或 blank。</translation>
    </message>
    <message>
        <source>Set it to one value, or use a case of conditional.</source>
        <translation>请设为一个固定值，或使用 conditional 的情形。</translation>
    </message>
    <message>
        <source>Set it to one value, or use conditional for kinds of rows.</source>
        <translation>请设为一个固定值，或用 conditional 区分不同的行。</translation>
    </message>
    <message>
        <source>Set owner and mode in the donor; COPY --from keeps them.</source>
        <translation>请在 donor 阶段设置所有者和权限；COPY --from 会保留它们。</translation>
    </message>
    <message>
        <source>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</source>
        <translation>请设置 unique = &quot;suffix&quot; 或 &quot;segment&quot;，或使用 encrypt.fpe、hash.hmac 等能让值保持不同的函数。</translation>
    </message>
    <message>
        <source>Start both stages from the same image, best by one ARG BASE.</source>
        <translation>请让两个阶段从同一镜像开始，最好通过一个 ARG BASE。</translation>
    </message>
    <message>
        <source>Start with FROM and a base image.</source>
        <translation>请以 FROM 和基础镜像开头。</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>建议：%1。</translation>
    </message>
    <message>
        <source>Suggested: keep (%1).</source>
        <translation>建议：保留（%1）。</translation>
    </message>
    <message>
        <source>Take only its structure.</source>
        <translation>请只取其结构。</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows of %2.</source>
        <translation>请只取 %1 中需要的行，或不取 %2 的行。</translation>
    </message>
    <message>
        <source>Take only the structure of %1, or leave out %2 too.</source>
        <translation>请只取 %1 的结构，或也排除 %2。</translation>
    </message>
    <message>
        <source>The column belongs to %1 and is decided differently.</source>
        <translation>该列属于 %1，但其决定与之不同。</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>该列被保留，却含有 %1 的值，而后者会被脱敏（占所查看行的 %2 %）。</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</source>
        <translation>该列被保留，却含有 %1 的值，而后者会被脱敏（所查看的值中有 %2 个）。</translation>
    </message>
    <message>
        <source>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>该列被保留，却引用了 %1 的值，而后者会被脱敏（占所查看行的 %2 %）。</translation>
    </message>
    <message>
        <source>The column is kept without a reason.</source>
        <translation>该列被保留，但没有理由。</translation>
    </message>
    <message>
        <source>The column refers to %1 and is decided differently, so the foreign key would break.</source>
        <translation>该列引用 %1，但其决定与之不同，外键会因此失效。</translation>
    </message>
    <message>
        <source>The column routes rows to partitions; a masked value may belong to another one.</source>
        <translation>该列决定行所在的分区；脱敏后的值可能属于另一个分区。</translation>
    </message>
    <message>
        <source>The condition of %1</source>
        <translation>%1 的条件</translation>
    </message>
    <message>
        <source>The condition of %1, relation %2</source>
        <translation>%1 的关系 %2 的条件</translation>
    </message>
    <message>
        <source>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</source>
        <translation>数据来自基于 %1 的阶段，而本阶段基于 %2：文本索引的顺序可能不同。</translation>
    </message>
    <message>
        <source>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</source>
        <translation>复制的是数据文件夹本身，其权限会变成 0755，而 PostgreSQL 拒绝该权限。</translation>
    </message>
    <message>
        <source>The database of the image computes it for every row: use it alone.</source>
        <translation>镜像的数据库会为每一行计算它：请单独使用。</translation>
    </message>
    <message>
        <source>The image starts as root.</source>
        <translation>镜像以 root 启动。</translation>
    </message>
    <message>
        <source>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</source>
        <translation>最后一个阶段没有 HEALTHCHECK：整套服务无法等待数据库。</translation>
    </message>
    <message>
        <source>The last stage sets no USER.</source>
        <translation>最后一个阶段没有设置 USER。</translation>
    </message>
    <message>
        <source>The list of %1, relation %2</source>
        <translation>%1 的关系 %2 的列表</translation>
    </message>
    <message>
        <source>The order of %1</source>
        <translation>%1 的排序</translation>
    </message>
    <message>
        <source>The order of %1, relation %2</source>
        <translation>%1 的关系 %2 的排序</translation>
    </message>
    <message>
        <source>The pattern %1 decides about no table.</source>
        <translation>模式 %1 没有决定任何表。</translation>
    </message>
    <message>
        <source>The relation %1 has the name of a foreign key of the source.</source>
        <translation>关系 %1 与数据源的某个外键同名。</translation>
    </message>
    <message>
        <source>The relation %1 names the column %2, which %3 does not have.</source>
        <translation>关系 %1 写了列 %2，而 %3 没有该列。</translation>
    </message>
    <message>
        <source>The relation %1 refers to %2, which the source does not have.</source>
        <translation>关系 %1 引用 %2，而数据源中没有它。</translation>
    </message>
    <message>
        <source>The rule looks at %1, a generated column, which is not in the stream of rows.</source>
        <translation>规则查看 %1，而它是生成列，不在行数据流中。</translation>
    </message>
    <message>
        <source>The rule looks at a column &quot;%1&quot; that the table does not have.</source>
        <translation>规则查看列“%1”，而表中没有该列。</translation>
    </message>
    <message>
        <source>The source has no table of this name.</source>
        <translation>数据源中没有这个名称的表。</translation>
    </message>
    <message>
        <source>The subset names %1, which is no table of the source.</source>
        <translation>子集写了 %1，而它不是数据源的表。</translation>
    </message>
    <message>
        <source>The subset names relations of %1, which is no table of the source.</source>
        <translation>子集写了 %1 的关系，而它不是数据源的表。</translation>
    </message>
    <message>
        <source>The table has no column of this name.</source>
        <translation>表中没有这个名称的列。</translation>
    </message>
    <message>
        <source>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</source>
        <translation>自上次快照以来类型由 %1 变为 %2，而该列以“%3”为由保留。</translation>
    </message>
    <message>
        <source>The value given for ARG %1 can be read in the history of the stage.</source>
        <translation>给 ARG %1 的值可以在该阶段的历史中读到。</translation>
    </message>
    <message>
        <source>There is no FROM.</source>
        <translation>没有 FROM。</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1), which looks like %2.</source>
        <translation>该列（%1）还没有决定，它看起来像%2。</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1).</source>
        <translation>该列（%1）还没有决定。</translation>
    </message>
    <message>
        <source>There is no masking function &quot;%1&quot;.</source>
        <translation>没有名为“%1”的脱敏函数。</translation>
    </message>
    <message>
        <source>This VOLUME holds the data folder %1.</source>
        <translation>此 VOLUME 包含数据文件夹 %1。</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>请使用 %1。</translation>
    </message>
    <message>
        <source>Use %1; its values pass.</source>
        <translation>请使用 %1；其值能通过。</translation>
    </message>
    <message>
        <source>Use 1 for numbers one after the other.</source>
        <translation>连续编号请用 1。</translation>
    </message>
    <message>
        <source>Use a function that is made from the value.</source>
        <translation>请使用由值得出结果的函数。</translation>
    </message>
    <message>
        <source>Use a function that keeps values different.</source>
        <translation>请使用能让值保持不同的函数。</translation>
    </message>
    <message>
        <source>Use a longer max_length or a wider column.</source>
        <translation>请使用更大的 max_length 或更宽的列。</translation>
    </message>
    <message>
        <source>Use command for the columns it is made from.</source>
        <translation>请对构成它的列使用 command。</translation>
    </message>
    <message>
        <source>Use constant or blank.</source>
        <translation>请使用 constant 或 blank。</translation>
    </message>
    <message>
        <source>Use constant with the value.</source>
        <translation>请使用带该值的 constant。</translation>
    </message>
    <message>
        <source>Use derive.expression or a function that is made from the value.</source>
        <translation>请使用 derive.expression 或由值得出结果的函数。</translation>
    </message>
    <message>
        <source>Use hash.hmac with max_length, or scramble.characters.</source>
        <translation>请使用带 max_length 的 hash.hmac，或 scramble.characters。</translation>
    </message>
    <message>
        <source>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</source>
        <translation>请使用 on_error = &quot;constant&quot; 或 &quot;fail&quot;，或在里面使用其他函数。</translation>
    </message>
    <message>
        <source>Use one of its labels.</source>
        <translation>请使用其中一个标签。</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid or another function that keeps values different.</source>
        <translation>请使用 permute.int、random.uuid 等能让值保持不同的函数。</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</source>
        <translation>请使用 permute.int、random.uuid、hash.hmac 等能让值保持不同的函数。</translation>
    </message>
    <message>
        <source>Use the function alone, or unique = &quot;suffix&quot;.</source>
        <translation>请单独使用该函数，或使用 unique = &quot;suffix&quot;。</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot; or a function that keeps values different.</source>
        <translation>请使用 unique = &quot;suffix&quot; 或能让值保持不同的函数。</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot;.</source>
        <translation>请使用 unique = &quot;suffix&quot;。</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore.</source>
        <translation>在恢复之前无法知道脱敏后的值能否通过%1。</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore: %2</source>
        <translation>在恢复之前无法知道脱敏后的值能否通过%1：%2</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</source>
        <translation>在恢复之前无法知道脱敏后的值在索引 %1 中是否仍然唯一：它只涉及部分行。</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</source>
        <translation>在恢复之前无法知道脱敏后的值在索引 %1 中是否仍然唯一：它基于表达式。</translation>
    </message>
    <message>
        <source>Without seed_columns the parts of a record depend on different values and do not agree.</source>
        <translation>没有 seed_columns 时，记录的各部分取决于不同的值，彼此不一致。</translation>
    </message>
    <message>
        <source>Write it like $.contact.emails[*].</source>
        <translation>请写成类似 $.contact.emails[*] 的形式。</translation>
    </message>
    <message>
        <source>Write it like C-####.</source>
        <translation>请写成类似 C-#### 的形式。</translation>
    </message>
    <message>
        <source>Write it without: modes can be set in the donor, files with COPY.</source>
        <translation>请不要用它：权限可在 donor 阶段设置，文件可用 COPY。</translation>
    </message>
    <message>
        <source>Write one expression of the source&apos;s SQL and nothing else.</source>
        <translation>请只写一个数据源 SQL 的表达式。</translation>
    </message>
    <message>
        <source>Write op = &quot;apply&quot; with a function, for example.</source>
        <translation>例如写 op = &quot;apply&quot; 和一个函数。</translation>
    </message>
    <message>
        <source>Write the entries one after the other.</source>
        <translation>请把条目依次写出。</translation>
    </message>
    <message>
        <source>Write why its values may leave the house.</source>
        <translation>请写明其值为何可以外传。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into a document.</source>
        <translation>“%1”不是指向文档内部的路径。</translation>
    </message>
    <message>
        <source>a date like 2024-01-31</source>
        <translation>形如 2024-01-31 的日期</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>函数列表</translation>
    </message>
    <message>
        <source>a list of operations</source>
        <translation>操作列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>an exclusion constraint</source>
        <translation>排除约束</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>chain: command cannot work on what is made from other columns.</source>
        <translation>chain：command 不能处理由其他列得出的内容。</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>conditional: the last case has a condition, so rows of no case would keep their value.</source>
        <translation>conditional：最后一个情形带有条件，因此不属于任何情形的行会保留原值。</translation>
    </message>
    <message>
        <source>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</source>
        <translation>derive.aggregate：从“%1”到本表没有外键，或有多个外键。</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>设备标识</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>its partition bound</source>
        <translation>分区边界</translation>
    </message>
    <message>
        <source>json.path needs 1 to 64 operations.</source>
        <translation>json.path 需要 1 到 64 个操作。</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>其他敏感内容</translation>
    </message>
    <message>
        <source>parameters of an operation must be a table.</source>
        <translation>操作的 parameters 必须是表。</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>密码哈希</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</source>
        <translation>ref.copy_parent：没有外键沿路径“%1”相连。</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>sequence.id cannot count per column in MariaDB.</source>
        <translation>sequence.id 在 MariaDB 中不能按列计数。</translation>
    </message>
    <message>
        <source>sequence.text: the pattern must have one group of # for the number.</source>
        <translation>sequence.text：模式中必须有一组表示编号的 #。</translation>
    </message>
    <message>
        <source>set_default cannot stand inside %1.</source>
        <translation>set_default 不能放在 %1 里面。</translation>
    </message>
    <message>
        <source>set_default: the default of the column, %1, is computed anew for each row.</source>
        <translation>set_default：该列的默认值 %1 会为每一行重新计算。</translation>
    </message>
    <message>
        <source>the CHECK of the domain %1</source>
        <translation>域 %1 的 CHECK</translation>
    </message>
    <message>
        <source>the comment of %1</source>
        <translation>列 %1 的注释</translation>
    </message>
    <message>
        <source>the comment of the table</source>
        <translation>表注释</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>约束 %1</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>列 %1 的默认值</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>the rule of %1 does not work.</source>
        <translation>%1 的规则不起作用。</translation>
    </message>
    <message>
        <source>the server did not evaluate it (SQLSTATE %1).</source>
        <translation>服务器没有对其求值（SQLSTATE %1）。</translation>
    </message>
    <message>
        <source>the values of %1 cannot be read.</source>
        <translation>无法读取 %1 的值。</translation>
    </message>
    <message>
        <source>there are no rows to try it on.</source>
        <translation>没有可供尝试的行。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>unique = &quot;segment&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;segment&quot; 产生文本，而该列是 %1。</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;suffix&quot; 产生文本，而该列是 %1。</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; or &quot;segment&quot;</source>
        <translation>unique = &quot;suffix&quot; 或 &quot;segment&quot;</translation>
    </message>
    <message>
        <source>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</source>
        <translation>  %1：%2 及其索引压缩后约占 %3，解压后约占 %4</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 (%2 in shared layers counted once)</source>
        <translation>%1（共享层中的 %2 只计一次）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 (HTTP %2, %3)</source>
        <translation>%1（HTTP %2，%3）</translation>
    </message>
    <message>
        <source>%1 and %2 differ in &apos;-&apos; and &apos;_&apos; only</source>
        <translation>%1 与 %2 仅有 &apos;-&apos; 与 &apos;_&apos; 之别</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1，位于第 %2 个字符处</translation>
    </message>
    <message>
        <source>%1 belongs to a relation with &quot;references&quot;</source>
        <translation>%1 属于带有 &quot;references&quot; 的关系</translation>
    </message>
    <message>
        <source>%1 does not mask parts of a value</source>
        <translation>%1 不能对值的一部分脱敏</translation>
    </message>
    <message>
        <source>%1 has a key of its own</source>
        <translation>%1 有专用的键</translation>
    </message>
    <message>
        <source>%1 has no meaning where no row is taken</source>
        <translation>不选取任何行时 %1 没有意义</translation>
    </message>
    <message>
        <source>%1 has no meaning without %2</source>
        <translation>没有 %2 时 %1 没有意义</translation>
    </message>
    <message>
        <source>%1 is a plain name, not an address</source>
        <translation>%1 应为普通名称，而不是地址</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 不是有效的 %2</translation>
    </message>
    <message>
        <source>%1 is no %2 from %3 to %4</source>
        <translation>%1 不是 %3 到 %4 之间的有效 %2</translation>
    </message>
    <message>
        <source>%1 is no image tag</source>
        <translation>%1 不是镜像标签</translation>
    </message>
    <message>
        <source>%1 is no key shape</source>
        <translation>%1 不是键的形式</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 不是有效的名称</translation>
    </message>
    <message>
        <source>%1 is no name of a variable</source>
        <translation>%1 不是变量名</translation>
    </message>
    <message>
        <source>%1 is no name of an application</source>
        <translation>%1 不是应用程序名</translation>
    </message>
    <message>
        <source>%1 is no number of keys</source>
        <translation>%1 不是键的数量</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 不是端口</translation>
    </message>
    <message>
        <source>%1 is no project name</source>
        <translation>%1 不是项目名</translation>
    </message>
    <message>
        <source>%1 is no rule for times to live</source>
        <translation>%1 不是生存时间的规则</translation>
    </message>
    <message>
        <source>%1 is no service name</source>
        <translation>%1 不是服务名</translation>
    </message>
    <message>
        <source>%1 is no table name</source>
        <translation>%1 不是表名</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>%1 is the name of a service already</source>
        <translation>%1 已是某个服务的名称</translation>
    </message>
    <message>
        <source>%1 is too small or too large</source>
        <translation>%1 太小或太大</translation>
    </message>
    <message>
        <source>%1 means nothing for a source of this kind</source>
        <translation>%1 对这种数据源没有意义</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 必须是%2，而不是%3</translation>
    </message>
    <message>
        <source>%1 must be a size</source>
        <translation>%1 必须是大小</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 不得小于 %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 必须在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 must say where the secret is</source>
        <translation>%1 必须写明机密存放在何处</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1 需要它</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 takes no identity tokens (HTTP %2)</source>
        <translation>%1 不接受身份令牌（HTTP %2）</translation>
    </message>
    <message>
        <source>%1, and cannot be pulled: %2</source>
        <translation>%1，并且无法拉取：%2</translation>
    </message>
    <message>
        <source>%1, but the values are nothing of the kind</source>
        <translation>%1，但值完全不像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: there is no such option</source>
        <translation>%1：没有这个选项</translation>
    </message>
    <message>
        <source>%1; if it was ever committed, change it on the server too</source>
        <translation>%1；如果它曾被提交，请也在服务器上更改</translation>
    </message>
    <message>
        <source>%1; it would fit without:</source>
        <translation>%1；去掉以下内容即可容纳：</translation>
    </message>
    <message>
        <source>%1; no credentials are stored for it</source>
        <translation>%1；没有为其保存凭据</translation>
    </message>
    <message>
        <source>%1; those of %2 were refused</source>
        <translation>%1；来自 %2 的凭据被拒绝</translation>
    </message>
    <message>
        <source>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</source>
        <translation>名称由小写单词组成，单词以 &apos;.&apos;、&apos;_&apos; 或 &apos;-&apos; 连接，各部分之间用 &apos;/&apos; 分隔。</translation>
    </message>
    <message>
        <source>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</source>
        <translation>换用新密钥后，各处脱敏后的值都会不同。若仍要更改，请先从 decant.toml 中删除 key_fingerprint。</translation>
    </message>
    <message>
        <source>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</source>
        <translation>标签由字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos; 组成，最多 128 个字符。</translation>
    </message>
    <message>
        <source>AND, OR or the end</source>
        <translation>AND、OR 或结尾</translation>
    </message>
    <message>
        <source>Add a tag to the name.</source>
        <translation>请为名称加上标签。</translation>
    </message>
    <message>
        <source>Add one with `decant-cli init` or on the first page.</source>
        <translation>请用 `decant-cli init` 或在第一个页面上添加一个。</translation>
    </message>
    <message>
        <source>Add your user to the group of the socket (docker) and log in again, or use Podman.</source>
        <translation>请将您的用户加入套接字所属的组（docker）并重新登录，或使用 Podman。</translation>
    </message>
    <message>
        <source>Another session holds a lock, for example ALTER TABLE; try again later.</source>
        <translation>另一个会话持有锁，例如 ALTER TABLE；请稍后重试。</translation>
    </message>
    <message>
        <source>Ask about the table without --key.</source>
        <translation>请不带 --key 查询该表。</translation>
    </message>
    <message>
        <source>Ask for the right to push to %1, or push elsewhere.</source>
        <translation>请申请向 %1 推送的权限，或推送到别处。</translation>
    </message>
    <message>
        <source>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</source>
        <translation>请在该架构的引擎上构建（Docker 上下文），或在此引擎上注册模拟器（软件包 qemu-user-static）。</translation>
    </message>
    <message>
        <source>Build the image first.</source>
        <translation>请先构建镜像。</translation>
    </message>
    <message>
        <source>Check files in the custom part of the service.</source>
        <translation>请检查服务的 custom 部分中的 files。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the registry runs.</source>
        <translation>请检查主机和端口，以及镜像仓库是否在运行。</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>请检查主机和端口。</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>请检查主机、端口和网络，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>Check image.base in decant.toml, or load the base image into the engine.</source>
        <translation>请检查 decant.toml 中的 image.base，或将基础镜像载入引擎。</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>请检查其名称，以及谁有权读取它。</translation>
    </message>
    <message>
        <source>Check the OpenSSL configuration of this machine.</source>
        <translation>请检查本机的 OpenSSL 配置。</translation>
    </message>
    <message>
        <source>Check the address, and the way there from this machine.</source>
        <translation>请检查地址，以及从本机到该地址的网络路径。</translation>
    </message>
    <message>
        <source>Check the certificates and sslmode.</source>
        <translation>请检查证书和 sslmode。</translation>
    </message>
    <message>
        <source>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</source>
        <translation>请检查引擎的证书（DOCKER_CERT_PATH 或上下文）。</translation>
    </message>
    <message>
        <source>Check the host name of the engine.</source>
        <translation>请检查引擎的主机名。</translation>
    </message>
    <message>
        <source>Check the name in decant.toml.</source>
        <translation>请检查 decant.toml 中的名称。</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>请检查数据库的名称。</translation>
    </message>
    <message>
        <source>Check the name of the registry and the network.</source>
        <translation>请检查镜像仓库的名称和网络。</translation>
    </message>
    <message>
        <source>Check the name; some registries want the repository to be created first.</source>
        <translation>请检查名称；有些镜像仓库要求先创建存储库。</translation>
    </message>
    <message>
        <source>Check the network, and proxies before the registry.</source>
        <translation>请检查网络以及镜像仓库前面的代理。</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of the project&apos;s folder.</source>
        <translation>请检查项目文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the repository name and the tag.</source>
        <translation>请检查存储库名称和标签。</translation>
    </message>
    <message>
        <source>Check the service name and pg_service.conf.</source>
        <translation>请检查服务名和 pg_service.conf。</translation>
    </message>
    <message>
        <source>Check the temporary folder (TMPDIR).</source>
        <translation>请检查临时文件夹（TMPDIR）。</translation>
    </message>
    <message>
        <source>Check the user name and its password.</source>
        <translation>请检查用户名及其密码。</translation>
    </message>
    <message>
        <source>Check the user name.</source>
        <translation>请检查用户名。</translation>
    </message>
    <message>
        <source>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</source>
        <translation>请检查用户和密码，并以 GRANT SELECT, SHOW VIEW, TRIGGER, EVENT 授予该用户对数据库的权限。</translation>
    </message>
    <message>
        <source>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</source>
        <translation>请检查用户和密码，并确认该用户可以执行 INFO、SCAN、TYPE 以及各读取命令。</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>请检查文件夹的所有者。</translation>
    </message>
    <message>
        <source>Choose a folder that you may read with --work-dir.</source>
        <translation>请用 --work-dir 选择您有权读取的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write with --work-dir.</source>
        <translation>请用 --work-dir 选择您有权写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a function that gives a value for every key.</source>
        <translation>请选择对每个键都能给出值的函数。</translation>
    </message>
    <message>
        <source>Choose a function that keeps different values different, such as hash.hmac.</source>
        <translation>请选择能让不同的值保持不同的函数，例如 hash.hmac。</translation>
    </message>
    <message>
        <source>Choose a work folder that you may write to.</source>
        <translation>请选择您有权写入的工作文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or remove that file.</source>
        <translation>请选择另一个文件夹，或删除该文件。</translation>
    </message>
    <message>
        <source>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</source>
        <translation>请为键的各部分选择能让不同的值保持不同的函数，例如 hash.hmac。</translation>
    </message>
    <message>
        <source>Choose one with --service.</source>
        <translation>请用 --service 选择一个。</translation>
    </message>
    <message>
        <source>Correct the %1 marked places.</source>
        <translation>请更正 %1 处标出的位置。</translation>
    </message>
    <message>
        <source>Correct the file or log in again.</source>
        <translation>请更正该文件，或重新登录。</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>请更正标出的位置。</translation>
    </message>
    <message>
        <source>Correct what the subset says about this table.</source>
        <translation>请更正子集中关于此表的内容。</translation>
    </message>
    <message>
        <source>Decide in decant.toml or on the Masking page, then run again.</source>
        <translation>请在 decant.toml 中或“脱敏”页面上作出决定，然后重新运行。</translation>
    </message>
    <message>
        <source>Do not push this image. Its masking rules or its restore need mending first.</source>
        <translation>请勿推送此镜像。须先修正其脱敏规则或恢复过程。</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another work folder.</source>
        <translation>请在此磁盘上释放一些空间，或选择另一个工作文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --work-dir.</source>
        <translation>请释放一些空间，或用 --work-dir 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then build again.</source>
        <translation>请在引擎存放镜像的位置释放空间，然后重新构建。</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then run again.</source>
        <translation>请在引擎存放镜像的位置释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>GRANT SELECT on the table to the user, or take only the structure of the table.</source>
        <translation>请以 GRANT SELECT 授予该用户对此表的权限，或只取此表的结构。</translation>
    </message>
    <message>
        <source>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</source>
        <translation>请以 GRANT SELECT, SHOW VIEW, TRIGGER, EVENT 授予该用户对数据库的权限，并授予其对 mysql.proc 的 SELECT 权限。</translation>
    </message>
    <message>
        <source>Give a password, or an entry in .pgpass or pg_service.conf.</source>
        <translation>请提供密码，或 .pgpass 或 pg_service.conf 中的条目。</translation>
    </message>
    <message>
        <source>Give one value for each column, separated by commas.</source>
        <translation>请为每一列给出一个值，以逗号分隔。</translation>
    </message>
    <message>
        <source>Give the configuration that `greenmask --config` takes.</source>
        <translation>请给出 `greenmask --config` 所接受的配置。</translation>
    </message>
    <message>
        <source>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</source>
        <translation>请让引擎信任镜像仓库的证书颁发机构：引擎所在机器上的 /etc/docker/certs.d/%1/ca.crt。</translation>
    </message>
    <message>
        <source>Give the key exactly as it was shown when it was made.</source>
        <translation>请完全按照创建时所显示的内容输入密钥。</translation>
    </message>
    <message>
        <source>Give the project&apos;s own key; another one would give other masked values.</source>
        <translation>请提供项目自己的密钥；用其他密钥，脱敏后的值会不同。</translation>
    </message>
    <message>
        <source>Grant the role CONNECT on the database.</source>
        <translation>请授予该角色对数据库的 CONNECT 权限。</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</source>
        <translation>请授予该角色对架构的 USAGE 权限和对表的 SELECT 权限（启用行级安全时还需 BYPASSRLS），或只取表的结构。</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</source>
        <translation>请授予该角色对架构的 USAGE 权限和对表的 SELECT 权限，或只取表的结构。</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IN, BETWEEN, LIKE or ILIKE</source>
        <translation>IN、BETWEEN、LIKE 或 ILIKE</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</source>
        <translation>如果本来就要通过普通 HTTP 访问，请为此镜像仓库设置 insecure = true。</translation>
    </message>
    <message>
        <source>Inspect the image again.</source>
        <translation>请重新检查镜像。</translation>
    </message>
    <message>
        <source>Install %1, or remove it from credsStore or credHelpers in config.json.</source>
        <translation>请安装 %1，或从 config.json 的 credsStore 或 credHelpers 中删除它。</translation>
    </message>
    <message>
        <source>Install the client programs of the server, or name an image.base that has them.</source>
        <translation>请安装该服务器的客户端程序，或指定包含它们的 image.base。</translation>
    </message>
    <message>
        <source>Install the client programs on this machine, or name another image.base.</source>
        <translation>请在本机安装客户端程序，或指定另一个 image.base。</translation>
    </message>
    <message>
        <source>Install the client programs on this machine.</source>
        <translation>请在本机安装客户端程序。</translation>
    </message>
    <message>
        <source>Install the package postgresql-client-%1 or newer.</source>
        <translation>请安装软件包 postgresql-client-%1 或更新版本。</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>这是正确的文件吗？</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它包含：%1。</translation>
    </message>
    <message>
        <source>It may be a read-only mirror.</source>
        <translation>它可能是只读镜像站。</translation>
    </message>
    <message>
        <source>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</source>
        <translation>它必须以 {&quot;event&quot;: &quot;result&quot;, …} 作为最后一行。</translation>
    </message>
    <message>
        <source>Its log above says why.</source>
        <translation>原因见上方的日志。</translation>
    </message>
    <message>
        <source>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</source>
        <translation>其重放可能正在等待此次读取：请在该服务器上降低 max_standby_streaming_delay，提高数据源的 &quot;max_lag&quot;，或在较空闲时读取。</translation>
    </message>
    <message>
        <source>Known are {date}, {time}, {version}, {git} and {hash}.</source>
        <translation>可用的有 {date}、{time}、{version}、{git} 和 {hash}。</translation>
    </message>
    <message>
        <source>Leave it out for the default.</source>
        <translation>要使用默认值，请省略它。</translation>
    </message>
    <message>
        <source>Leave them out and set them in the project.</source>
        <translation>请省略它们，并在项目中设置。</translation>
    </message>
    <message>
        <source>Load the base image for that platform, or leave the platform out.</source>
        <translation>请载入该平台的基础镜像，或省略平台。</translation>
    </message>
    <message>
        <source>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>请登录（docker login %1），或设置 DECANT_REGISTRY_USER 和 DECANT_REGISTRY_PASSWORD。</translation>
    </message>
    <message>
        <source>Log in again (docker login %1).</source>
        <translation>请重新登录（docker login %1）。</translation>
    </message>
    <message>
        <source>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>请用用户名和密码登录（docker login %1），或设置 DECANT_REGISTRY_USER 和 DECANT_REGISTRY_PASSWORD。</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log.</source>
        <translation>请查看引擎的日志。</translation>
    </message>
    <message>
        <source>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</source>
        <translation>请用以下语句查看：SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;。</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Make one with `decant-cli key`.</source>
        <translation>请用 `decant-cli key` 创建一个。</translation>
    </message>
    <message>
        <source>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</source>
        <translation>请在 [service.*.subset] 中缩小这些表（mode = &quot;structure_only&quot; 不保留其任何行），或提高 [budget] stack。</translation>
    </message>
    <message>
        <source>MariaDB 10.4 or newer is needed.</source>
        <translation>需要 MariaDB 10.4 或更新版本。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>请将它移走。</translation>
    </message>
    <message>
        <source>MySQL 5.7 or newer is needed.</source>
        <translation>需要 MySQL 5.7 或更新版本。</translation>
    </message>
    <message>
        <source>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</source>
        <translation>请指定一个 decant.toml，或用 `decant-cli init DIR --from URI` 创建一个。</translation>
    </message>
    <message>
        <source>Name a folder that can be written.</source>
        <translation>请指定一个可写的文件夹。</translation>
    </message>
    <message>
        <source>Name one with --service.</source>
        <translation>请用 --service 指定一个。</translation>
    </message>
    <message>
        <source>Name the registry in insecure-registries of the engine&apos;s daemon.json.</source>
        <translation>请在引擎的 daemon.json 的 insecure-registries 中写入此镜像仓库。</translation>
    </message>
    <message>
        <source>No server listens on this socket: check the folder and the port.</source>
        <translation>没有服务器在此套接字上监听：请检查文件夹和端口。</translation>
    </message>
    <message>
        <source>Nothing listens there: check host and port, and whether the server runs.</source>
        <translation>那里没有程序在监听：请检查主机和端口，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>Only lines of JSON belong on its standard output.</source>
        <translation>其标准输出只应包含 JSON 行。</translation>
    </message>
    <message>
        <source>Others on the way could read what is sent; use https.</source>
        <translation>途中的其他人可能读到所发送的内容；请使用 https。</translation>
    </message>
    <message>
        <source>PostgreSQL 9.6 or newer is needed.</source>
        <translation>需要 PostgreSQL 9.6 或更新版本。</translation>
    </message>
    <message>
        <source>Pull or load the base image first, or choose another one.</source>
        <translation>请先拉取或载入基础镜像，或选择另一个。</translation>
    </message>
    <message>
        <source>Push a build first.</source>
        <translation>请先推送一个构建。</translation>
    </message>
    <message>
        <source>Put a plain file in its place, or name the file that it leads to.</source>
        <translation>请在该处放置普通文件，或指定它所指向的文件。</translation>
    </message>
    <message>
        <source>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</source>
        <translation>请将您自己的内容写在 `# &gt;&gt;&gt; own` 与 `# &lt;&lt;&lt; own` 两行之间，或写入项目；`decant-cli generate --overwrite` 会按项目原样写出这些文件。</translation>
    </message>
    <message>
        <source>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</source>
        <translation>请在该处提高限制（nginx：client_max_body_size），或减小数据。</translation>
    </message>
    <message>
        <source>Redis 6 or newer is needed.</source>
        <translation>需要 Redis 6 或更新版本。</translation>
    </message>
    <message>
        <source>Remove its relations.</source>
        <translation>请删除它的关系。</translation>
    </message>
    <message>
        <source>Remove the file; the image itself is not touched.</source>
        <translation>请删除该文件；镜像本身不受影响。</translation>
    </message>
    <message>
        <source>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</source>
        <translation>请限制此关系或选取较少的行，或在项目的子集中提高 &quot;memory&quot;。</translation>
    </message>
    <message>
        <source>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</source>
        <translation>行级安全会对此角色隐藏部分行：请使用具有 BYPASSRLS 的角色或所有者，或只取表的结构。</translation>
    </message>
    <message>
        <source>Run `decant-cli build` first.</source>
        <translation>请先运行 `decant-cli build`。</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about it.</source>
        <translation>请运行 `decant-cli check`，并对它作出决定。</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about them.</source>
        <translation>请运行 `decant-cli check`，并对它们作出决定。</translation>
    </message>
    <message>
        <source>Run `decant-cli refresh` to take a new one.</source>
        <translation>请运行 `decant-cli refresh` 以获取新的快照。</translation>
    </message>
    <message>
        <source>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</source>
        <translation>请将 DECANT_OUTPUT 设为空文件夹，然后在终端中运行它。</translation>
    </message>
    <message>
        <source>Run the helper by hand to see what it needs, or log in again.</source>
        <translation>请手动运行该助手，看它需要什么，或重新登录。</translation>
    </message>
    <message>
        <source>Run the password command of the project in a terminal.</source>
        <translation>请在终端中运行项目的密码命令。</translation>
    </message>
    <message>
        <source>SHA-256 is %1, the manifest says %2</source>
        <translation>SHA-256 为 %1，而清单中为 %2</translation>
    </message>
    <message>
        <source>See `decant-cli import --help`.</source>
        <translation>请参阅 `decant-cli import --help`。</translation>
    </message>
    <message>
        <source>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</source>
        <translation>请用 `decant-cli generate --check` 查看差异，用 `decant-cli generate` 采用这些差异。</translation>
    </message>
    <message>
        <source>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</source>
        <translation>请检查 `ssh HOST docker version` 在那里能否不经询问直接运行，以及引擎是否在运行。</translation>
    </message>
    <message>
        <source>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</source>
        <translation>请将 DECANT_KEY 设为此项目的密钥；参与该项目的人可以提供给您。</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room for the largest layer, compressed.</source>
        <translation>请将 TMPDIR 设为空间足以容纳最大一层（压缩后）的文件夹。</translation>
    </message>
    <message>
        <source>Set [registry] host in decant.toml.</source>
        <translation>请在 decant.toml 中设置 [registry] host。</translation>
    </message>
    <message>
        <source>Set ca_file for this registry to the certificate of its authority.</source>
        <translation>请将此镜像仓库的 ca_file 设为其颁发机构的证书。</translation>
    </message>
    <message>
        <source>Set command or webhook in [notify] of decant.toml.</source>
        <translation>请在 decant.toml 的 [notify] 中设置 command 或 webhook。</translation>
    </message>
    <message>
        <source>Set database in the source.</source>
        <translation>请在数据源中设置 database。</translation>
    </message>
    <message>
        <source>Set it where decant-cli runs.</source>
        <translation>请在运行 decant-cli 的环境中设置它。</translation>
    </message>
    <message>
        <source>Set it, or choose another password source in the project.</source>
        <translation>请设置它，或在项目中选择另一个密码来源。</translation>
    </message>
    <message>
        <source>Set kind = &quot;%1&quot; for the service.</source>
        <translation>请为该服务设置 kind = &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Set on_error to null or constant, or another function.</source>
        <translation>请将 on_error 设为 null 或 constant，或使用另一个函数。</translation>
    </message>
    <message>
        <source>Somebody else may push to the same tag; push again.</source>
        <translation>可能有其他人在向同一标签推送；请重新推送。</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or name another engine.</source>
        <translation>请启动 Docker 或 Podman，或指定另一个引擎。</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or set DOCKER_HOST.</source>
        <translation>请启动 Docker 或 Podman，或设置 DOCKER_HOST。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start it with `decant-cli up`.</source>
        <translation>请用 `decant-cli up` 启动它。</translation>
    </message>
    <message>
        <source>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</source>
        <translation>请将数据分存到更多层中（image.layers），如果镜像仓库接受更大的层，也可提高 registry.max_layer。</translation>
    </message>
    <message>
        <source>Store the password on the Source page, or choose another password source in the project.</source>
        <translation>请在“数据源”页面上保存密码，或在项目中选择另一个密码来源。</translation>
    </message>
    <message>
        <source>Take a new snapshot.</source>
        <translation>请获取新的快照。</translation>
    </message>
    <message>
        <source>Take a new snapshot; this one was changed after it was taken.</source>
        <translation>请获取新的快照；此快照在获取之后被更改过。</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows that refer to it.</source>
        <translation>请只取 %1 中需要的行，或不取引用它的行。</translation>
    </message>
    <message>
        <source>Take only the structure of the tables (mode = &quot;structure_only&quot;).</source>
        <translation>请只取这些表的结构（mode = &quot;structure_only&quot;）。</translation>
    </message>
    <message>
        <source>Tell the administrator of the registry.</source>
        <translation>请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>The connection broke; try again.</source>
        <translation>连接已断开；请重试。</translation>
    </message>
    <message>
        <source>The connection to the server broke or could not be made; check that it runs and try again.</source>
        <translation>与服务器的连接已断开或无法建立；请确认服务器正在运行，然后重试。</translation>
    </message>
    <message>
        <source>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</source>
        <translation>此处由引擎自行推送；要从本机推送，请从 [registry] 中删除 push_by = &quot;engine&quot;。</translation>
    </message>
    <message>
        <source>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</source>
        <translation>引擎要求使用 TLS：请设置 DOCKER_TLS_VERIFY 和 DOCKER_CERT_PATH。</translation>
    </message>
    <message>
        <source>The exported snapshot ended; start again.</source>
        <translation>导出的快照已结束；请重新开始。</translation>
    </message>
    <message>
        <source>The file is as it was. Check the permissions of the folder.</source>
        <translation>文件保持原样。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The file is as it was. Free some space, then save again.</source>
        <translation>文件保持原样。请释放一些空间，然后重新保存。</translation>
    </message>
    <message>
        <source>The instruction was killed, perhaps for want of memory.</source>
        <translation>该指令被强行终止，可能是内存不足。</translation>
    </message>
    <message>
        <source>The name of the host is unknown: check its spelling and the network.</source>
        <translation>主机名未知：请检查其拼写和网络。</translation>
    </message>
    <message>
        <source>The object or snapshot went away while it was read; start again.</source>
        <translation>对象或快照在读取期间消失；请重新开始。</translation>
    </message>
    <message>
        <source>The protocol of plug-ins says what a result has (own-services.md).</source>
        <translation>插件协议说明了结果的内容（own-services.md）。</translation>
    </message>
    <message>
        <source>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</source>
        <translation>服务器的任何条目都不允许此用户、主机或加密方式：请查看其 pg_hba.conf。</translation>
    </message>
    <message>
        <source>The server cancelled the query: raise the statement timeout of the source.</source>
        <translation>服务器取消了查询：请提高数据源的语句超时时间。</translation>
    </message>
    <message>
        <source>The server could not read its own files.</source>
        <translation>服务器无法读取自己的文件。</translation>
    </message>
    <message>
        <source>The server did not answer in time: check host, port and firewall.</source>
        <translation>服务器没有及时应答：请检查主机、端口和防火墙。</translation>
    </message>
    <message>
        <source>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</source>
        <translation>服务器会结束空闲的事务：请为该角色提高 idle_in_transaction_session_timeout。</translation>
    </message>
    <message>
        <source>The server found damaged data in this table.</source>
        <translation>服务器在此表中发现了损坏的数据。</translation>
    </message>
    <message>
        <source>The server has no free connection: lower the number of parallel connections.</source>
        <translation>服务器没有空闲连接：请减少并行连接数。</translation>
    </message>
    <message>
        <source>The server is stopping or starting; try again later.</source>
        <translation>服务器正在停止或启动；请稍后重试。</translation>
    </message>
    <message>
        <source>The server offers no encryption: choose another sslmode if that is acceptable.</source>
        <translation>服务器不提供加密：如可接受，请选择另一种 sslmode。</translation>
    </message>
    <message>
        <source>The server ran out of a resource.</source>
        <translation>服务器的某种资源已耗尽。</translation>
    </message>
    <message>
        <source>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</source>
        <translation>备库删除了仍需要的行：请在备库上提高 max_standby_streaming_delay 或设置 hot_standby_feedback = on，或从主库读取。</translation>
    </message>
    <message>
        <source>The table has changed; look at the source again.</source>
        <translation>表已更改；请重新查看数据源。</translation>
    </message>
    <message>
        <source>The table went away; look at the source again.</source>
        <translation>表已不存在；请重新查看数据源。</translation>
    </message>
    <message>
        <source>There are shapes, match, drop, limit_per_shape and ttl.</source>
        <translation>可用的有 shapes、match、drop、limit_per_shape 和 ttl。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>This kind of source knows no patterns: name each table.</source>
        <translation>这种数据源不支持模式：请逐一写出表名。</translation>
    </message>
    <message>
        <source>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</source>
        <translation>此镜像仓库不删除任何内容；其管理员可以启用删除（docker-registry：storage.delete.enabled）。</translation>
    </message>
    <message>
        <source>Try again later, or log in for a higher limit.</source>
        <translation>请稍后重试，或登录以获得更高的限额。</translation>
    </message>
    <message>
        <source>Try again later; the registry&apos;s own log says more.</source>
        <translation>请稍后重试；镜像仓库自身的日志有更多信息。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, look at proxies and limits before the registry.</source>
        <translation>请重试；如果每次都出现，请检查镜像仓库前面的代理和限制。</translation>
    </message>
    <message>
        <source>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</source>
        <translation>请在终端中试运行：它应对每一行（一个 JSON 字符串）以一行作答，对空行以空行作答。</translation>
    </message>
    <message>
        <source>Try it with `decant-cli notify`.</source>
        <translation>请用 `decant-cli notify` 试一下。</translation>
    </message>
    <message>
        <source>Turn collision_with_source off for this column.</source>
        <translation>请对此列关闭 collision_with_source。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Update Decant.</source>
        <translation>请更新 Decant。</translation>
    </message>
    <message>
        <source>Use a role with LOGIN.</source>
        <translation>请使用具有 LOGIN 的角色。</translation>
    </message>
    <message>
        <source>Use a rule without when, conditional and seed_columns that is made from the value.</source>
        <translation>请使用由值得出结果、且不含 when、conditional 和 seed_columns 的规则。</translation>
    </message>
    <message>
        <source>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</source>
        <translation>请使用通往服务器的隧道（stunnel、ssh）和 ssl_mode = &quot;disable&quot;。</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>请使用仅作计算的函数。</translation>
    </message>
    <message>
        <source>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</source>
        <translation>只能使用 mode = &quot;all&quot; 或 mode = &quot;structure_only&quot;。</translation>
    </message>
    <message>
        <source>Use zstd, gzip or none.</source>
        <translation>请使用 zstd、gzip 或 none。</translation>
    </message>
    <message>
        <source>Use {date} or {hash} instead, or commit the project.</source>
        <translation>请改用 {date} 或 {hash}，或提交项目。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>请等待其完成，或取消它。</translation>
    </message>
    <message>
        <source>Without a keychain set %1 or use ~/.pgpass.</source>
        <translation>没有密钥环时，请设置 %1 或使用 ~/.pgpass。</translation>
    </message>
    <message>
        <source>Write 0 for all keys.</source>
        <translation>要取所有键，请写 0。</translation>
    </message>
    <message>
        <source>Write SCHEME://USER@HOST:PORT/DATABASE.</source>
        <translation>请写成 SCHEME://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>Write &quot;persist&quot; or &quot;keep&quot;.</source>
        <translation>请写 &quot;persist&quot; 或 &quot;keep&quot;。</translation>
    </message>
    <message>
        <source>Write database = &quot;0&quot;, or leave it out to take all.</source>
        <translation>请写 database = &quot;0&quot;，或省略它以取全部数据库。</translation>
    </message>
    <message>
        <source>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</source>
        <translation>请写固定文本和带名称的部分，例如 &quot;cart:{customer}:{day}&quot;。</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli plan` prints it.</source>
        <translation>请写成 schema.table，与 `decant-cli plan` 的输出一致。</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli scan` prints it.</source>
        <translation>请写成 schema.table，与 `decant-cli scan` 的输出一致。</translation>
    </message>
    <message>
        <source>Write it as schema.table.</source>
        <translation>请写成 schema.table。</translation>
    </message>
    <message>
        <source>Write it in lower case: %1</source>
        <translation>请写成小写：%1</translation>
    </message>
    <message>
        <source>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</source>
        <translation>请写成 &quot;2 GB&quot; 或 &quot;800 MB&quot; 的形式。</translation>
    </message>
    <message>
        <source>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</source>
        <translation>请写成类似 country = &apos;DE&apos; AND age &gt;= 18 的形式。</translation>
    </message>
    <message>
        <source>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</source>
        <translation>要使用它，请在 decant.toml 中写入 key_fingerprint = &quot;%1&quot;，或用 `decant-cli key` 创建新密钥。</translation>
    </message>
    <message>
        <source>Write one condition of the source&apos;s SQL and nothing else.</source>
        <translation>请只写一个数据源 SQL 的条件。</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</source>
        <translation>请写 postgresql://USER@HOST:PORT/DATABASE?sslmode=… 或 libpq 关键字。</translation>
    </message>
    <message>
        <source>Write them in [service.%1.source.options].</source>
        <translation>请将它们写在 [service.%1.source.options] 中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</source>
        <translation>&quot;%1&quot; 不是段；请写 digits:4、capitals:2、letters:3、range:100-999、set:DE|AT 或 preserve:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type a value can be cast to</source>
        <translation>&quot;%1&quot; 不是值可以转换成的类型</translation>
    </message>
    <message>
        <source>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</source>
        <translation>&quot;children&quot; 必须是 &quot;no&quot;、&quot;all&quot; 或随每个父行一并选取的行数</translation>
    </message>
    <message>
        <source>&quot;kubernetes&quot; needs an image to run</source>
        <translation>&quot;kubernetes&quot; 需要用于运行的镜像</translation>
    </message>
    <message>
        <source>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</source>
        <translation>&quot;memory&quot; 必须是以整 MiB 计的大小，至少 &quot;16 MiB&quot;</translation>
    </message>
    <message>
        <source>&quot;order&quot; has no meaning without a number of children</source>
        <translation>没有子行数量时 &quot;order&quot; 没有意义</translation>
    </message>
    <message>
        <source>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>没有方式 &quot;percent&quot; 时 &quot;percent&quot; 没有意义</translation>
    </message>
    <message>
        <source>&quot;percent&quot; must be above 0 and at most 100</source>
        <translation>&quot;percent&quot; 必须大于 0 且不超过 100</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name %1 columns</source>
        <translation>&quot;referenced_columns&quot; 必须写 %1 列</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name one column</source>
        <translation>&quot;referenced_columns&quot; 必须写一列</translation>
    </message>
    <message>
        <source>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</source>
        <translation>&quot;rows&quot; 须与方式 &quot;newest&quot; 同用，后者也须与 &quot;rows&quot; 同用</translation>
    </message>
    <message>
        <source>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>没有方式 &quot;percent&quot; 时 &quot;seed&quot; 没有意义</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1 类型的值</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>( 没有闭合</translation>
    </message>
    <message>
        <source>a ) without its (</source>
        <translation>) 没有对应的 (</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>一个 NUL 字符</translation>
    </message>
    <message>
        <source>a build record&apos;s id must be a plain file name</source>
        <translation>构建记录的 id 必须是普通文件名</translation>
    </message>
    <message>
        <source>a checksum stands in the last place: format must end with #</source>
        <translation>校验位在最后一位：format 必须以 # 结尾</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>列需要名称</translation>
    </message>
    <message>
        <source>a column or a value</source>
        <translation>列或值</translation>
    </message>
    <message>
        <source>a day of the month and a day of the week together mean different things to different schedulers</source>
        <translation>同时给出日期和星期几时，不同的调度程序理解不同</translation>
    </message>
    <message>
        <source>a decision is either a function or a keep with a reason</source>
        <translation>决定要么是函数，要么是附理由的 keep</translation>
    </message>
    <message>
        <source>a foreign key of the source is known already</source>
        <translation>数据源的外键已为人所知，无须再写</translation>
    </message>
    <message>
        <source>a header holds a line break</source>
        <translation>标头中含有换行</translation>
    </message>
    <message>
        <source>a key does not fit its shape</source>
        <translation>某个键与其形式不符</translation>
    </message>
    <message>
        <source>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</source>
        <translation>需要 16、24 或 32 字节的密钥和 2 到 65536 的基数</translation>
    </message>
    <message>
        <source>a label or range only fits a text column, not %1</source>
        <translation>label 或 range 只适合文本列，不适合 %1</translation>
    </message>
    <message>
        <source>a layer cannot be compressed</source>
        <translation>某一层无法压缩</translation>
    </message>
    <message>
        <source>a layer has %1 compressed bytes, the registry takes %2</source>
        <translation>某一层压缩后有 %1 字节，而镜像仓库只接受 %2</translation>
    </message>
    <message>
        <source>a line has too few fields</source>
        <translation>某一行的字段太少</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>a masking key is 64 hexadecimal digits; this text has %1 characters</source>
        <translation>脱敏密钥是 64 位十六进制数字；此文本有 %1 个字符</translation>
    </message>
    <message>
        <source>a name of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>a number ends in letters</source>
        <translation>数字以字母结尾</translation>
    </message>
    <message>
        <source>a password source is one of env and command</source>
        <translation>密码来源是 env 和 command 之一</translation>
    </message>
    <message>
        <source>a password with a line break cannot be given to a program in a container</source>
        <translation>含换行符的密码无法传给容器中的程序</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>a registry is HOST or HOST:PORT, not an address with ://</source>
        <translation>镜像仓库应写成 HOST 或 HOST:PORT，而不是带 :// 的地址</translation>
    </message>
    <message>
        <source>a relation is made by one of columns, expressions and list</source>
        <translation>关系由 columns、expressions 和 list 之一构成</translation>
    </message>
    <message>
        <source>a schedule has five fields, this one has %1</source>
        <translation>定时计划有五个字段，而这里有 %1 个</translation>
    </message>
    <message>
        <source>a secret does not belong in the project file, which others can read</source>
        <translation>机密不应写在他人可以读取的项目文件中</translation>
    </message>
    <message>
        <source>a shorter chain of ANDs</source>
        <translation>较短的 AND 链</translation>
    </message>
    <message>
        <source>a shorter chain of ORs (use IN)</source>
        <translation>较短的 OR 链（请用 IN）</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a string in %1 is empty</source>
        <translation>%1 中有空字符串</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a table like %1</source>
        <translation>类似 %1 的表</translation>
    </message>
    <message>
        <source>a table of columns</source>
        <translation>由列组成的表</translation>
    </message>
    <message>
        <source>a table of relations</source>
        <translation>由关系组成的表</translation>
    </message>
    <message>
        <source>a user mapping kept its options, which may hold a password</source>
        <translation>某个用户映射仍带有选项，其中可能包含密码</translation>
    </message>
    <message>
        <source>a webhook is an address with https://</source>
        <translation>webhook 是以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>a { is not closed</source>
        <translation>{ 没有闭合</translation>
    </message>
    <message>
        <source>a } without its {</source>
        <translation>} 没有对应的 {</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>允许的有：%1</translation>
    </message>
    <message>
        <source>alphabet must be a name it knows or at least two different characters of ASCII</source>
        <translation>alphabet 必须是已知的名称，或至少两个不同的 ASCII 字符</translation>
    </message>
    <message>
        <source>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</source>
        <translation>属于机密的地址须以其变量名表示：{ env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>an answer that nobody expects</source>
        <translation>意料之外的应答</translation>
    </message>
    <message>
        <source>an application has an image or is built</source>
        <translation>应用程序要么使用现成镜像，要么自行构建</translation>
    </message>
    <message>
        <source>an encrypted text does not fit %1</source>
        <translation>加密后的文本不适合 %1</translation>
    </message>
    <message>
        <source>an image is pushed to a tag, not to a digest</source>
        <translation>镜像须推送到标签，而不是摘要</translation>
    </message>
    <message>
        <source>an operation must be a table with op and path</source>
        <translation>操作必须是包含 op 和 path 的表</translation>
    </message>
    <message>
        <source>an operation needs a path like $.contact.email</source>
        <translation>操作需要形如 $.contact.email 的路径</translation>
    </message>
    <message>
        <source>an operator is missing</source>
        <translation>缺少运算符</translation>
    </message>
    <message>
        <source>an original value of %1 is in %2</source>
        <translation>%1 的一个原始值出现在 %2 中</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>另一个程序正占用它</translation>
    </message>
    <message>
        <source>another run is at work: %1</source>
        <translation>另一次运行正在进行：%1</translation>
    </message>
    <message>
        <source>another statement begins here</source>
        <translation>这里开始了另一条语句</translation>
    </message>
    <message>
        <source>at character %1: %2 expected, %3 found</source>
        <translation>第 %1 个字符处：应为%2，却是 %3</translation>
    </message>
    <message>
        <source>at most 9223372036854775807</source>
        <translation>最大为 9223372036854775807</translation>
    </message>
    <message>
        <source>base image %1 is not local and cannot be pulled: %2</source>
        <translation>基础镜像 %1 不在本地，也无法拉取：%2</translation>
    </message>
    <message>
        <source>base image %1 is there for %2 and not for %3</source>
        <translation>基础镜像 %1 有 %2 的版本，但没有 %3 的版本</translation>
    </message>
    <message>
        <source>binary data may hold anything</source>
        <translation>二进制数据可能包含任何内容</translation>
    </message>
    <message>
        <source>bottom and top do not fit %1</source>
        <translation>bottom 和 top 不适合 %1</translation>
    </message>
    <message>
        <source>bottom and top must be whole numbers for %1</source>
        <translation>对于 %1，bottom 和 top 必须是整数</translation>
    </message>
    <message>
        <source>bottom is greater than top</source>
        <translation>bottom 大于 top</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>column %1 is not copied</source>
        <translation>列 %1 未被复制</translation>
    </message>
    <message>
        <source>column %1 of a condition is not copied</source>
        <translation>条件中的列 %1 未被复制</translation>
    </message>
    <message>
        <source>column %1 of a parameter is not copied</source>
        <translation>参数中的列 %1 未被复制</translation>
    </message>
    <message>
        <source>columns are made from each other</source>
        <translation>列之间互相取自对方</translation>
    </message>
    <message>
        <source>command, files or plugin: name the source</source>
        <translation>command、files 或 plugin：请写明数据源</translation>
    </message>
    <message>
        <source>comment says %1</source>
        <translation>注释中有 %1</translation>
    </message>
    <message>
        <source>condition of %1 %2</source>
        <translation>%1 的条件，%2</translation>
    </message>
    <message>
        <source>connections to Redis are not encrypted by Decant</source>
        <translation>Decant 不对与 Redis 的连接加密</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>country &quot;%1&quot; has no IBAN</source>
        <translation>国家 &quot;%1&quot; 没有 IBAN</translation>
    </message>
    <message>
        <source>country must be two capital letters</source>
        <translation>country 必须是两个大写字母</translation>
    </message>
    <message>
        <source>custom services have no tables</source>
        <translation>自定义服务没有表</translation>
    </message>
    <message>
        <source>data: name the folder the script fills, below /decant</source>
        <translation>data：请写脚本所填充的文件夹，须在 /decant 之下</translation>
    </message>
    <message>
        <source>databases of Redis are numbers</source>
        <translation>Redis 的数据库是数字</translation>
    </message>
    <message>
        <source>dates reach back as birth dates do</source>
        <translation>日期像出生日期一样久远</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>deflate failed</source>
        <translation>deflate 失败</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是否想写 %1？</translation>
    </message>
    <message>
        <source>documents may hold anything</source>
        <translation>文档可能包含任何内容</translation>
    </message>
    <message>
        <source>domains must name at least one domain</source>
        <translation>domains 必须至少写一个域名</translation>
    </message>
    <message>
        <source>donut_min_m must be less than radius_m</source>
        <translation>donut_min_m 必须小于 radius_m</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>each of %1 must be written name=function</source>
        <translation>%1 的每一项都必须写成 name=function</translation>
    </message>
    <message>
        <source>each of values must be written original=result</source>
        <translation>values 的每一项都必须写成 original=result</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>exit code %1; it said last:%2</source>
        <translation>退出码 %1；最后的输出为：%2</translation>
    </message>
    <message>
        <source>first_day and last_day must be dates like 2024-01-31</source>
        <translation>first_day 和 last_day 必须是形如 2024-01-31 的日期</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>for plain HTTP set &quot;insecure = true&quot;</source>
        <translation>要使用普通 HTTP，请设置 &quot;insecure = true&quot;</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>format 为空</translation>
    </message>
    <message>
        <source>from and to must be two different dates like 2024-01-31</source>
        <translation>from 和 to 必须是两个不同的日期，形如 2024-01-31</translation>
    </message>
    <message>
        <source>function &quot;%1&quot; does not mask text</source>
        <translation>函数 &quot;%1&quot; 不能对文本脱敏</translation>
    </message>
    <message>
        <source>genders must be two texts and domains at least one</source>
        <translation>genders 必须是两个文本，domains 至少一个</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>请为其中一个换一个名称</translation>
    </message>
    <message>
        <source>give the application another one</source>
        <translation>请为应用程序换一个名称</translation>
    </message>
    <message>
        <source>healthcheck: a command that succeeds once the server answers</source>
        <translation>healthcheck：一旦服务器能够应答即成功的命令</translation>
    </message>
    <message>
        <source>holds the words of another column</source>
        <translation>包含另一列的词语</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>image.base: name the image it is built on, &quot;mongo:7.0&quot;</source>
        <translation>image.base：请写构建所基于的镜像，例如 &quot;mongo:7.0&quot;</translation>
    </message>
    <message>
        <source>images of kind %1 have no login</source>
        <translation>%1 类型的镜像没有登录信息</translation>
    </message>
    <message>
        <source>images of kind %1 store their data in one layer</source>
        <translation>%1 类型的镜像将数据存放在一层中</translation>
    </message>
    <message>
        <source>it answered more lines than it was given</source>
        <translation>它回答的行数多于收到的行数</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>它以状态码 %1 应答</translation>
    </message>
    <message>
        <source>it answers the empty line with another one</source>
        <translation>它以非空行回答空行</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>它在读取期间变短了</translation>
    </message>
    <message>
        <source>it breaks the protocol: %1</source>
        <translation>它违反了协议：%1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法访问它</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取它：%1</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>无法启动它：%1</translation>
    </message>
    <message>
        <source>it cannot be waited for: %1</source>
        <translation>无法等待它结束：%1</translation>
    </message>
    <message>
        <source>it did not answer for %1 milliseconds</source>
        <translation>它在 %1 毫秒内没有回答</translation>
    </message>
    <message>
        <source>it does not run here</source>
        <translation>它没有在此处运行</translation>
    </message>
    <message>
        <source>it ended before it had answered all lines</source>
        <translation>它在答完所有行之前就结束了</translation>
    </message>
    <message>
        <source>it ended before it had read all lines</source>
        <translation>它在读完所有行之前就结束了</translation>
    </message>
    <message>
        <source>it ended with code %1: %2</source>
        <translation>它以代码 %1 结束：%2</translation>
    </message>
    <message>
        <source>it ended without a result: %1</source>
        <translation>它没有给出结果就结束了：%1</translation>
    </message>
    <message>
        <source>it has no list dump.transformation</source>
        <translation>其中没有列表 dump.transformation</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>它超过 %1 个字符</translation>
    </message>
    <message>
        <source>it is no connection URI</source>
        <translation>它不是连接 URI</translation>
    </message>
    <message>
        <source>it names no layer</source>
        <translation>其中没有写任何层</translation>
    </message>
    <message>
        <source>it stopped with exit code %1</source>
        <translation>它已停止，退出码为 %1</translation>
    </message>
    <message>
        <source>it takes --greenmask FILE or --anon</source>
        <translation>需要 --greenmask FILE 或 --anon</translation>
    </message>
    <message>
        <source>it took longer than a minute</source>
        <translation>耗时超过一分钟</translation>
    </message>
    <message>
        <source>it was not found on this machine</source>
        <translation>在本机上找不到它</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</source>
        <translation>它将在引擎所在机器上的基础镜像中运行，从那里无法访问本机的服务器</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, which does not have the file %1</source>
        <translation>它将在引擎所在机器上的基础镜像中运行，而那台机器没有文件 %1</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>其地址不是 https 地址</translation>
    </message>
    <message>
        <source>its answer has no line end</source>
        <translation>其回答没有行尾</translation>
    </message>
    <message>
        <source>its command wrote nothing into DECANT_OUTPUT</source>
        <translation>其命令没有向 DECANT_OUTPUT 写入任何内容</translation>
    </message>
    <message>
        <source>its plug-in wrote nothing into &quot;output&quot;</source>
        <translation>其插件没有向 &quot;output&quot; 写入任何内容</translation>
    </message>
    <message>
        <source>its primary key is %1</source>
        <translation>其主键为 %1</translation>
    </message>
    <message>
        <source>its result: %1</source>
        <translation>其结果：%1</translation>
    </message>
    <message>
        <source>keep it in a variable: { env = &quot;NAME&quot; }</source>
        <translation>请将它放在变量中：{ env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>keep needs a reason</source>
        <translation>keep 需要理由</translation>
    </message>
    <message>
        <source>keep: say why these data may leave, Decant does not mask them</source>
        <translation>keep：请写明这些数据为何可以外传，Decant 不对其脱敏</translation>
    </message>
    <message>
        <source>key %1 in %2 does not belong to this project, which uses key %3</source>
        <translation>%2 中的密钥 %1 不属于此项目，此项目使用密钥 %3</translation>
    </message>
    <message>
        <source>key %1 is neither in %2 nor in the keychain (%3)</source>
        <translation>密钥 %1 既不在 %2 中，也不在密钥环中（%3）</translation>
    </message>
    <message>
        <source>key-value pairs may hold anything</source>
        <translation>键值对可能包含任何内容</translation>
    </message>
    <message>
        <source>keys of this shape came since the source was looked at</source>
        <translation>自查看数据源以来，新出现了这种形式的键</translation>
    </message>
    <message>
        <source>keys of this shape have a %1 that was not there when the rules were decided</source>
        <translation>这种形式的键含有 %1，而决定规则时它还不存在</translation>
    </message>
    <message>
        <source>kinds or deny_list must name something to replace</source>
        <translation>kinds 或 deny_list 必须写明要替换的内容</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>已知的有：%1</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>较少的嵌套层数</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos;，不以 &apos;.&apos; 或 &apos;-&apos; 开头</translation>
    </message>
    <message>
        <source>libarchive failed</source>
        <translation>libarchive 失败</translation>
    </message>
    <message>
        <source>libcurl could not be initialised</source>
        <translation>无法初始化 libcurl</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>第 %1 行已损坏</translation>
    </message>
    <message>
        <source>line %1 of the block has %2 fields, at least %3 expected</source>
        <translation>数据块的第 %1 行有 %2 个字段，应至少有 %3 个</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</source>
        <translation>小写字母、数字、&apos;-&apos; 和 &apos;_&apos;，例如 %1</translation>
    </message>
    <message>
        <source>masked column %1 is not copied</source>
        <translation>需脱敏的列 %1 未被复制</translation>
    </message>
    <message>
        <source>min and max leave no amount of this scale</source>
        <translation>min 与 max 之间没有这种小数位数的金额</translation>
    </message>
    <message>
        <source>min and max leave no number of this scale</source>
        <translation>min 与 max 之间没有这种小数位数的数字</translation>
    </message>
    <message>
        <source>min and max must be a range inside %1</source>
        <translation>min 和 max 必须构成 %1 之内的范围</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31</source>
        <translation>min 和 max 必须是形如 2024-01-31 的日期</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31, min before max</source>
        <translation>min 和 max 必须是形如 2024-01-31 的日期，且 min 早于 max</translation>
    </message>
    <message>
        <source>min and max must be times like 08:30, min before max</source>
        <translation>min 和 max 必须是形如 08:30 的时刻，且 min 早于 max</translation>
    </message>
    <message>
        <source>min is after max</source>
        <translation>min 晚于 max</translation>
    </message>
    <message>
        <source>min is greater than max</source>
        <translation>min 大于 max</translation>
    </message>
    <message>
        <source>min must be less than max</source>
        <translation>min 必须小于 max</translation>
    </message>
    <message>
        <source>min_days and max_days leave no shift</source>
        <translation>min_days 与 max_days 之间没有可用的移动量</translation>
    </message>
    <message>
        <source>min_days is greater than max_days</source>
        <translation>min_days 大于 max_days</translation>
    </message>
    <message>
        <source>min_gap is greater than max_gap</source>
        <translation>min_gap 大于 max_gap</translation>
    </message>
    <message>
        <source>min_items is greater than max_items</source>
        <translation>min_items 大于 max_items</translation>
    </message>
    <message>
        <source>min_length is greater than max_length</source>
        <translation>min_length 大于 max_length</translation>
    </message>
    <message>
        <source>min_ratio is greater than max_ratio</source>
        <translation>min_ratio 大于 max_ratio</translation>
    </message>
    <message>
        <source>min_seconds is greater than max_seconds</source>
        <translation>min_seconds 大于 max_seconds</translation>
    </message>
    <message>
        <source>min_year is greater than max_year</source>
        <translation>min_year 大于 max_year</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</source>
        <translation>分、时、日、月、星期，以 UTC 计：&quot;17 3 * * 1-5&quot;</translation>
    </message>
    <message>
        <source>missing %1 in %2</source>
        <translation>%2 中缺少 %1</translation>
    </message>
    <message>
        <source>missing &quot;format&quot;</source>
        <translation>缺少 &quot;format&quot;</translation>
    </message>
    <message>
        <source>missing &quot;name&quot; in [[services]]</source>
        <translation>[[services]] 中缺少 &quot;name&quot;</translation>
    </message>
    <message>
        <source>missing &quot;percent&quot; in %1</source>
        <translation>%1 中缺少 &quot;percent&quot;</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>name a service, or an application with a healthcheck</source>
        <translation>请写一个服务，或一个带有 healthcheck 的应用程序</translation>
    </message>
    <message>
        <source>name one with decant-cli and the project as image = &quot;…&quot;</source>
        <translation>请以 image = &quot;…&quot; 写一个包含 decant-cli 和项目的镜像</translation>
    </message>
    <message>
        <source>name says %1</source>
        <translation>名称中有 %1</translation>
    </message>
    <message>
        <source>name says a person</source>
        <translation>名称指人</translation>
    </message>
    <message>
        <source>name says a person, values look like logins</source>
        <translation>名称指人，值像登录名</translation>
    </message>
    <message>
        <source>name says a person, values look like names</source>
        <translation>名称指人，值像人名</translation>
    </message>
    <message>
        <source>name says something harmless</source>
        <translation>名称表示无害的内容</translation>
    </message>
    <message>
        <source>neither name nor type nor values say anything</source>
        <translation>名称、类型和值都没有说明什么</translation>
    </message>
    <message>
        <source>neither this machine nor the image %1 has it</source>
        <translation>本机和镜像 %1 中都没有它</translation>
    </message>
    <message>
        <source>no PostgreSQL client programs were found</source>
        <translation>找不到 PostgreSQL 客户端程序</translation>
    </message>
    <message>
        <source>no answer within two minutes: %1</source>
        <translation>两分钟内没有应答：%1</translation>
    </message>
    <message>
        <source>no column has a security label of the provider anon</source>
        <translation>没有任何列带有提供者 anon 的安全标签</translation>
    </message>
    <message>
        <source>no column is named, like {last_name},</source>
        <translation>没有写任何形如 {last_name} 的列</translation>
    </message>
    <message>
        <source>no file below %1 has a name like this</source>
        <translation>%1 之下没有名称与此相符的文件</translation>
    </message>
    <message>
        <source>no files are known for %1</source>
        <translation>没有已知的 %1 文件</translation>
    </message>
    <message>
        <source>no key or value of the documents looks sensitive</source>
        <translation>文档中没有看起来敏感的键或值</translation>
    </message>
    <message>
        <source>no label of %1 is left</source>
        <translation>%1 没有剩下任何标签</translation>
    </message>
    <message>
        <source>no pipe to it can be made: %1</source>
        <translation>无法建立通往它的管道：%1</translation>
    </message>
    <message>
        <source>no query was answered within %1 seconds</source>
        <translation>%1 秒内没有任何查询得到响应</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not a path inside the build context</source>
        <translation>不是构建上下文内的路径</translation>
    </message>
    <message>
        <source>not a platform: %1</source>
        <translation>不是平台：%1</translation>
    </message>
    <message>
        <source>not a valid URL</source>
        <translation>不是有效的 URL</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>此地址没有任何应答</translation>
    </message>
    <message>
        <source>nothing called %1 can be waited for</source>
        <translation>没有名为 %1 的对象可供等待</translation>
    </message>
    <message>
        <source>nothing of this service was pushed yet</source>
        <translation>此服务尚未推送任何内容</translation>
    </message>
    <message>
        <source>nothing was built yet</source>
        <translation>尚未构建任何内容</translation>
    </message>
    <message>
        <source>op must be set (with value), delete or apply (with function)</source>
        <translation>op 必须是 set（带 value）、delete 或 apply（带 function）</translation>
    </message>
    <message>
        <source>operations must be a list of 1 to 64 operations</source>
        <translation>operations 必须是 1 到 64 个操作的列表</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>parameters behind a question mark are not known here</source>
        <translation>此处不支持问号之后的参数</translation>
    </message>
    <message>
        <source>parts says nothing about {%1}</source>
        <translation>parts 没有写明 {%1}</translation>
    </message>
    <message>
        <source>pattern must name its parts, like session:{id}</source>
        <translation>pattern 必须写出各部分的名称，例如 session:{id}</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>pattern：%1</translation>
    </message>
    <message>
        <source>plugin: it takes the place of command, files and restore</source>
        <translation>plugin：它取代 command、files 和 restore</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31</source>
        <translation>reference 必须是形如 2024-01-31 的日期</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31 and min_age at most max_age</source>
        <translation>reference 必须是形如 2024-01-31 的日期，且 min_age 不大于 max_age</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>请删除 %1</translation>
    </message>
    <message>
        <source>remove &quot;layers&quot;</source>
        <translation>请删除 &quot;layers&quot;</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请删除它</translation>
    </message>
    <message>
        <source>restore: name the script of the project that fills the data folder</source>
        <translation>restore：请写项目中填充数据文件夹的脚本</translation>
    </message>
    <message>
        <source>rows cannot be found through an array: children must be &quot;no&quot;</source>
        <translation>无法通过数组查找行：children 必须是 &quot;no&quot;</translation>
    </message>
    <message>
        <source>rows that are taken refer to rows of %1, of which the subset takes none</source>
        <translation>选取的行引用 %1 的行，而子集不取该表的任何行</translation>
    </message>
    <message>
        <source>rules of keys cannot look at other columns</source>
        <translation>键的规则不能查看其他列</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>say why the column may stay as it is</source>
        <translation>请写明该列为何可以保持不变</translation>
    </message>
    <message>
        <source>search must name at least one word</source>
        <translation>search 必须至少写一个词</translation>
    </message>
    <message>
        <source>seed column %1 is not copied</source>
        <translation>种子列 %1 未被复制</translation>
    </message>
    <message>
        <source>seed_columns must name what both columns have in common: the key of the row</source>
        <translation>seed_columns 必须写两列共有的内容：行的键</translation>
    </message>
    <message>
        <source>segments must name at least one that changes</source>
        <translation>segments 必须至少写一个会变化的段</translation>
    </message>
    <message>
        <source>services of kind redis have no such option</source>
        <translation>redis 类型的服务没有这个选项</translation>
    </message>
    <message>
        <source>set bottom, top or both</source>
        <translation>请设置 bottom、top 或两者</translation>
    </message>
    <message>
        <source>some values mention an e-mail address</source>
        <translation>有些值提到了电子邮件地址</translation>
    </message>
    <message>
        <source>sslpassword is a secret and cannot be kept in a project</source>
        <translation>sslpassword 是机密，不能保存在项目中</translation>
    </message>
    <message>
        <source>step must be a whole number for %1</source>
        <translation>对于 %1，step 必须是整数</translation>
    </message>
    <message>
        <source>suffixes must be domain names like example.com</source>
        <translation>suffixes 必须是形如 example.com 的域名</translation>
    </message>
    <message>
        <source>symbols must name at least one character</source>
        <translation>symbols 必须至少写一个字符</translation>
    </message>
    <message>
        <source>template must name at least one function, like {person.last_name}</source>
        <translation>template 必须至少写一个函数，例如 {person.last_name}</translation>
    </message>
    <message>
        <source>template: a { is not closed</source>
        <translation>template：{ 没有闭合</translation>
    </message>
    <message>
        <source>template: a } without its {</source>
        <translation>template：} 没有对应的 {</translation>
    </message>
    <message>
        <source>template: there is no function &quot;%1&quot;</source>
        <translation>template：没有函数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the Docker configuration names this credential helper for %1, but it is not installed</source>
        <translation>Docker 配置为 %1 指定了此凭据助手，但它没有安装</translation>
    </message>
    <message>
        <source>the answer has an unknown form</source>
        <translation>应答的形式未知</translation>
    </message>
    <message>
        <source>the answer is not HTTP or broke off</source>
        <translation>应答不是 HTTP 或已中断</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>无法读取归档</translation>
    </message>
    <message>
        <source>the build context holds none</source>
        <translation>构建上下文中没有该文件</translation>
    </message>
    <message>
        <source>the build ended without an image and without an error</source>
        <translation>构建已结束，既没有镜像也没有错误</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the connection ended before the command %1</source>
        <translation>连接在命令 %1 之前结束</translation>
    </message>
    <message>
        <source>the connection names no database</source>
        <translation>连接没有写明数据库</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>the connection to the engine broke off: %1</source>
        <translation>与引擎的连接已断开：%1</translation>
    </message>
    <message>
        <source>the container ended with exit code %1</source>
        <translation>容器以退出码 %1 结束</translation>
    </message>
    <message>
        <source>the container&apos;s /proc does not say when it started: %1</source>
        <translation>容器的 /proc 没有给出其启动时间：%1</translation>
    </message>
    <message>
        <source>the credential helper does not answer</source>
        <translation>凭据助手没有应答</translation>
    </message>
    <message>
        <source>the crypto library has no AES</source>
        <translation>加密库没有 AES</translation>
    </message>
    <message>
        <source>the crypto library has no random generator or no HKDF</source>
        <translation>加密库没有随机数生成器或没有 HKDF</translation>
    </message>
    <message>
        <source>the crypto library has no random numbers</source>
        <translation>加密库没有随机数</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks %1</source>
        <translation>本机的加密库缺少 %1</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks AES-SIV</source>
        <translation>本机的加密库缺少 AES-SIV</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks a digest</source>
        <translation>本机的加密库缺少摘要算法</translation>
    </message>
    <message>
        <source>the current one is %1</source>
        <translation>当前的是 %1</translation>
    </message>
    <message>
        <source>the decision of %1 must be a table, not a %2</source>
        <translation>%1 的决定必须是表，而不是 %2 类型的值</translation>
    </message>
    <message>
        <source>the digest is not sha256: and 64 hex digits</source>
        <translation>摘要不是 sha256: 加 64 位十六进制数字的形式</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>the engine does not answer: %1</source>
        <translation>引擎没有应答：%1</translation>
    </message>
    <message>
        <source>the engine has %1 under this name, not %2</source>
        <translation>在引擎中，此名称对应 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the engine is too new: it speaks API %1 and later, known here is %2</source>
        <translation>引擎太新：它使用 API %1 及更高版本，此处支持到 %2</translation>
    </message>
    <message>
        <source>the engine stopped or was restarted; look at its log and run again</source>
        <translation>引擎已停止或已重新启动；请查看其日志，然后重新运行</translation>
    </message>
    <message>
        <source>the engine&apos;s archive has no manifest.json that names a configuration</source>
        <translation>引擎的归档中没有写明配置的 manifest.json</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks a layer of the image</source>
        <translation>引擎的归档缺少镜像的某一层</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks this layer of the image</source>
        <translation>引擎的归档缺少镜像的这一层</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>没有设置环境变量 %1</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>表达式为空</translation>
    </message>
    <message>
        <source>the file cannot be decompressed: %1</source>
        <translation>无法解压文件：%1</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the file has %1 bytes, the manifest says %2</source>
        <translation>文件有 %1 字节，而清单中为 %2</translation>
    </message>
    <message>
        <source>the file has %1, a project has at most 16 MB</source>
        <translation>文件大小为 %1，而项目最大为 16 MB</translation>
    </message>
    <message>
        <source>the file is a symbolic link</source>
        <translation>该文件是符号链接</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>文件嵌套过深</translation>
    </message>
    <message>
        <source>the files of this image were not looked at</source>
        <translation>尚未查看此镜像的文件</translation>
    </message>
    <message>
        <source>the first line of a project is %1</source>
        <translation>项目的第一行是 %1</translation>
    </message>
    <message>
        <source>the first query cannot be tried: %1</source>
        <translation>无法尝试第一个查询：%1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not allowed</source>
        <translation>不允许使用函数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the function has no name</source>
        <translation>函数没有名称</translation>
    </message>
    <message>
        <source>the host name is unknown</source>
        <translation>主机名未知</translation>
    </message>
    <message>
        <source>the identity token of %1 was refused, it may have run out (HTTP %2)</source>
        <translation>%1 的身份令牌被拒绝，可能已过期（HTTP %2）</translation>
    </message>
    <message>
        <source>the keychain did not answer before and is not asked again</source>
        <translation>密钥环先前没有应答，因此不再询问</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>the keys of the subset need more than the %1 MiB of memory they may take</source>
        <translation>子集的键所需内存超过允许的 %1 MiB</translation>
    </message>
    <message>
        <source>the layer cannot be compressed</source>
        <translation>该层无法压缩</translation>
    </message>
    <message>
        <source>the layer is larger than the registry, or a proxy before it, accepts</source>
        <translation>该层超过镜像仓库或其前面的代理所接受的大小</translation>
    </message>
    <message>
        <source>the least latitude and longitude must be below the greatest</source>
        <translation>最小的纬度和经度必须小于最大的纬度和经度</translation>
    </message>
    <message>
        <source>the list of tags goes on at another host: %1</source>
        <translation>标签列表转到了另一台主机：%1</translation>
    </message>
    <message>
        <source>the masking names %1 twice</source>
        <translation>脱敏部分写了两次 %1</translation>
    </message>
    <message>
        <source>the name of a type is expected</source>
        <translation>应为类型名称</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>名称没有说明什么</translation>
    </message>
    <message>
        <source>the newest here is %1, the server is %2</source>
        <translation>此处最新的是 %1，而服务器是 %2</translation>
    </message>
    <message>
        <source>the numbers of &quot;%1&quot; are not known</source>
        <translation>不了解 &quot;%1&quot; 的号码</translation>
    </message>
    <message>
        <source>the output of %1 is too long</source>
        <translation>%1 的输出太长</translation>
    </message>
    <message>
        <source>the password command does not start: %1</source>
        <translation>无法启动密码命令：%1</translation>
    </message>
    <message>
        <source>the password command ended with code %1</source>
        <translation>密码命令以代码 %1 结束</translation>
    </message>
    <message>
        <source>the password command ended with code %1: %2</source>
        <translation>密码命令以代码 %1 结束：%2</translation>
    </message>
    <message>
        <source>the password command printed nothing</source>
        <translation>密码命令没有输出任何内容</translation>
    </message>
    <message>
        <source>the password command takes longer than 30 seconds</source>
        <translation>密码命令耗时超过 30 秒</translation>
    </message>
    <message>
        <source>the pattern has no part {%1}</source>
        <translation>模式中没有 {%1} 这一部分</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>端口不是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>the project has a masking key already</source>
        <translation>项目已有脱敏密钥</translation>
    </message>
    <message>
        <source>the project has no masking key yet</source>
        <translation>项目还没有脱敏密钥</translation>
    </message>
    <message>
        <source>the project has no services</source>
        <translation>项目没有服务</translation>
    </message>
    <message>
        <source>the project has no such service</source>
        <translation>项目没有这个服务</translation>
    </message>
    <message>
        <source>the project has several services</source>
        <translation>项目有多个服务</translation>
    </message>
    <message>
        <source>the project names no key, %1 holds key %2</source>
        <translation>项目没有写明密钥，而 %1 中有密钥 %2</translation>
    </message>
    <message>
        <source>the project names no registry</source>
        <translation>项目没有写明镜像仓库</translation>
    </message>
    <message>
        <source>the project names nobody to tell</source>
        <translation>项目没有写明要通知谁</translation>
    </message>
    <message>
        <source>the range does not fit %1</source>
        <translation>范围不适合 %1</translation>
    </message>
    <message>
        <source>the range of bounds is empty</source>
        <translation>界限之间的范围为空</translation>
    </message>
    <message>
        <source>the receiver stopped</source>
        <translation>接收方已停止</translation>
    </message>
    <message>
        <source>the registry cannot use the request</source>
        <translation>镜像仓库无法处理该请求</translation>
    </message>
    <message>
        <source>the registry does not allow this kind of request</source>
        <translation>镜像仓库不允许此类请求</translation>
    </message>
    <message>
        <source>the registry does not answer in time</source>
        <translation>镜像仓库没有及时应答</translation>
    </message>
    <message>
        <source>the registry does not know this</source>
        <translation>镜像仓库中没有此内容</translation>
    </message>
    <message>
        <source>the registry does not speak HTTPS</source>
        <translation>镜像仓库不使用 HTTPS</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</source>
        <translation>镜像仓库对该标签给出 %1，而不是刚刚推送的清单（%2）</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not what the engine has just pushed (%2)</source>
        <translation>镜像仓库对该标签给出 %1，而不是引擎刚刚推送的内容（%2）</translation>
    </message>
    <message>
        <source>the registry has a problem of its own</source>
        <translation>镜像仓库自身出现问题</translation>
    </message>
    <message>
        <source>the registry has bytes %1 of the %2 that were sent</source>
        <translation>已发送 %2 字节，而镜像仓库收到的是字节 %1</translation>
    </message>
    <message>
        <source>the registry has had too many requests</source>
        <translation>镜像仓库收到的请求过多</translation>
    </message>
    <message>
        <source>the registry wants credentials sent to %1, which is not encrypted</source>
        <translation>镜像仓库要求将凭据发送到 %1，而该地址未加密</translation>
    </message>
    <message>
        <source>the registry wants other credentials</source>
        <translation>镜像仓库要求其他凭据</translation>
    </message>
    <message>
        <source>the registry&apos;s certificate is not trusted</source>
        <translation>镜像仓库的证书不受信任</translation>
    </message>
    <message>
        <source>the repository name &quot;%1&quot; is not valid</source>
        <translation>存储库名称 &quot;%1&quot; 无效</translation>
    </message>
    <message>
        <source>the repository name has upper-case letters</source>
        <translation>存储库名称含有大写字母</translation>
    </message>
    <message>
        <source>the role may not read all rows and columns</source>
        <translation>该角色无权读取所有行和列</translation>
    </message>
    <message>
        <source>the rule leaves nothing of a part of the key</source>
        <translation>规则使键的某一部分不剩任何内容</translation>
    </message>
    <message>
        <source>the server is %1 %2</source>
        <translation>服务器是 %1 %2</translation>
    </message>
    <message>
        <source>the snapshot this image was built from is gone</source>
        <translation>构建此镜像所用的快照已不存在</translation>
    </message>
    <message>
        <source>the source changed since it was looked at</source>
        <translation>自查看数据源以来，数据源已更改</translation>
    </message>
    <message>
        <source>the source has no keys of this shape</source>
        <translation>数据源中没有这种形式的键</translation>
    </message>
    <message>
        <source>the source has no row with this key</source>
        <translation>数据源中没有具有此键的行</translation>
    </message>
    <message>
        <source>the source has no such table</source>
        <translation>数据源中没有这个表</translation>
    </message>
    <message>
        <source>the source has no table of exactly this name</source>
        <translation>数据源中没有名称与此完全相同的表</translation>
    </message>
    <message>
        <source>the stack takes %1 compressed, %2 more than its budget of %3</source>
        <translation>整套服务压缩后占 %1，超出预算 %3 达 %2</translation>
    </message>
    <message>
        <source>the standby stays %1 s behind</source>
        <translation>备库始终落后 %1 秒</translation>
    </message>
    <message>
        <source>the subset names %1 twice</source>
        <translation>子集写了两次 %1</translation>
    </message>
    <message>
        <source>the subset names the relations of %1 twice</source>
        <translation>子集写了两次 %1 的关系</translation>
    </message>
    <message>
        <source>the table has no primary key to name a row by</source>
        <translation>该表没有可用来指明行的主键</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is not valid</source>
        <translation>标签 &quot;%1&quot; 无效</translation>
    </message>
    <message>
        <source>the token server&apos;s answer holds no token</source>
        <translation>令牌服务器的应答中没有令牌</translation>
    </message>
    <message>
        <source>the user may not read all columns</source>
        <translation>该用户无权读取所有列</translation>
    </message>
    <message>
        <source>the values of the source column need more memory than a run has for them</source>
        <translation>源列的值所需内存超过一次运行可用于它们的内存</translation>
    </message>
    <message>
        <source>there is a project already</source>
        <translation>项目已存在</translation>
    </message>
    <message>
        <source>there is a service %1 already</source>
        <translation>服务 %1 已存在</translation>
    </message>
    <message>
        <source>there is no column between the brackets</source>
        <translation>花括号之间没有列</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>没有桌面会话</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>没有形式 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>没有格式 %1</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>没有函数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no image registry at this address (HTTP 404 for /v2/)</source>
        <translation>此地址没有镜像仓库（/v2/ 返回 HTTP 404）</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>没有类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no masking function of this name</source>
        <translation>没有这个名称的脱敏函数</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>没有这个条目</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>没有这个函数</translation>
    </message>
    <message>
        <source>there is no such kind</source>
        <translation>没有这个类型</translation>
    </message>
    <message>
        <source>there is no such preset</source>
        <translation>没有这个预设</translation>
    </message>
    <message>
        <source>there is no tax number of kind &quot;%1&quot;</source>
        <translation>没有 &quot;%1&quot; 类型的税号</translation>
    </message>
    <message>
        <source>there is no word to choose from</source>
        <translation>没有可供选择的词</translation>
    </message>
    <message>
        <source>there is something that is no plain file</source>
        <translation>那里的内容不是普通文件</translation>
    </message>
    <message>
        <source>these depend on tables that are left out: %1</source>
        <translation>以下内容依赖被排除的表：%1</translation>
    </message>
    <message>
        <source>these differ from what the project says:%1</source>
        <translation>以下文件与项目所写的内容不一致：%1</translation>
    </message>
    <message>
        <source>these were edited by hand and would be written over:%1</source>
        <translation>以下文件经过手动编辑，将会被覆盖：%1</translation>
    </message>
    <message>
        <source>this address may hold a secret, which others could read here</source>
        <translation>此地址可能包含机密，他人可在此处读到</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>此字节不是 UTF-8</translation>
    </message>
    <message>
        <source>this cannot stand in an expression</source>
        <translation>此内容不能出现在表达式中</translation>
    </message>
    <message>
        <source>this is no size</source>
        <translation>这不是大小</translation>
    </message>
    <message>
        <source>this is no table name</source>
        <translation>这不是表名</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>这不是 TOML：%1</translation>
    </message>
    <message>
        <source>this kind of source does not answer that</source>
        <translation>这种数据源不回答此问题</translation>
    </message>
    <message>
        <source>this kind of source follows no relations</source>
        <translation>这种数据源不沿关系选取行</translation>
    </message>
    <message>
        <source>this kind of source takes all rows of a table or none</source>
        <translation>这种数据源要么取表的所有行，要么一行也不取</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>此处必须是%1，而不是%2</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>此数字太大</translation>
    </message>
    <message>
        <source>this project has format %1, this program knows formats up to %2</source>
        <translation>此项目的格式为 %1，而本程序最高支持格式 %2</translation>
    </message>
    <message>
        <source>this text cannot stand in SQL</source>
        <translation>此文本不能出现在 SQL 中</translation>
    </message>
    <message>
        <source>this user may not do that in the repository</source>
        <translation>此用户无权在存储库中执行该操作</translation>
    </message>
    <message>
        <source>two %1 of one key became equal, so one would be lost</source>
        <translation>同一个键的两个 %1 变得相同，其中一个会丢失</translation>
    </message>
    <message>
        <source>two keys became equal, so one would be lost</source>
        <translation>两个键变得相同，其中一个会丢失</translation>
    </message>
    <message>
        <source>type is a hardware address</source>
        <translation>类型是硬件地址</translation>
    </message>
    <message>
        <source>type is a network address</source>
        <translation>类型是网络地址</translation>
    </message>
    <message>
        <source>type is geographic</source>
        <translation>类型是地理类型</translation>
    </message>
    <message>
        <source>type is geometric</source>
        <translation>类型是几何类型</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>%2 中有未知的键 %1</translation>
    </message>
    <message>
        <source>unknown method &quot;%1&quot;</source>
        <translation>未知的方法 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown placeholder %1 in the tag</source>
        <translation>标签中有未知的占位符 %1</translation>
    </message>
    <message>
        <source>use a newer version of Decant</source>
        <translation>请使用更新版本的 Decant</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>values are IBANs with right check digits</source>
        <translation>值是校验位正确的 IBAN</translation>
    </message>
    <message>
        <source>values are IMEIs with a right digit</source>
        <translation>值是校验位正确的 IMEI</translation>
    </message>
    <message>
        <source>values are IP addresses</source>
        <translation>值是 IP 地址</translation>
    </message>
    <message>
        <source>values are URLs</source>
        <translation>值是 URL</translation>
    </message>
    <message>
        <source>values are card numbers with a right Luhn digit</source>
        <translation>值是 Luhn 校验位正确的卡号</translation>
    </message>
    <message>
        <source>values are coordinates</source>
        <translation>值是坐标</translation>
    </message>
    <message>
        <source>values are e-mail addresses</source>
        <translation>值是电子邮件地址</translation>
    </message>
    <message>
        <source>values are hardware addresses</source>
        <translation>值是硬件地址</translation>
    </message>
    <message>
        <source>values are keys or tokens</source>
        <translation>值是密钥或令牌</translation>
    </message>
    <message>
        <source>values are known cities</source>
        <translation>值是已知的城市</translation>
    </message>
    <message>
        <source>values are known family names</source>
        <translation>值是已知的姓氏</translation>
    </message>
    <message>
        <source>values are known given names</source>
        <translation>值是已知的名字</translation>
    </message>
    <message>
        <source>values are names with known given names</source>
        <translation>值是带有已知名字的姓名</translation>
    </message>
    <message>
        <source>values are national identifiers with right check digits</source>
        <translation>值是校验位正确的国民身份号码</translation>
    </message>
    <message>
        <source>values are password hashes</source>
        <translation>值是密码哈希</translation>
    </message>
    <message>
        <source>values are sentences</source>
        <translation>值是句子</translation>
    </message>
    <message>
        <source>values are user agents</source>
        <translation>值是用户代理</translation>
    </message>
    <message>
        <source>values fit</source>
        <translation>值相符</translation>
    </message>
    <message>
        <source>values look like phone numbers</source>
        <translation>值像电话号码</translation>
    </message>
    <message>
        <source>values look like post codes</source>
        <translation>值像邮政编码</translation>
    </message>
    <message>
        <source>values must name at least one brand</source>
        <translation>values 必须至少写一个品牌</translation>
    </message>
    <message>
        <source>values must name at least one value</source>
        <translation>values 必须至少写一个值</translation>
    </message>
    <message>
        <source>values name streets and numbers</source>
        <translation>值包含街道和门牌号</translation>
    </message>
    <message>
        <source>values or dictionary must name at least two words</source>
        <translation>values 或 dictionary 必须至少写两个词</translation>
    </message>
    <message>
        <source>weights must be positive whole numbers, one for each value</source>
        <translation>weights 必须是正整数，每个值对应一个</translation>
    </message>
    <message>
        <source>what listens there is not a container engine</source>
        <translation>在那里监听的不是容器引擎</translation>
    </message>
    <message>
        <source>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</source>
        <translation>请写 &quot;5 GB&quot;、&quot;800 MB&quot; 或字节数；0 表示不限</translation>
    </message>
    <message>
        <source>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</source>
        <translation>请写 &quot;512 MiB&quot; 或 &quot;2 GiB&quot;</translation>
    </message>
    <message>
        <source>write &quot;8080:80&quot; or &quot;80&quot;</source>
        <translation>请写 &quot;8080:80&quot; 或 &quot;80&quot;</translation>
    </message>
    <message>
        <source>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</source>
        <translation>请写 &quot;automatic&quot;、&quot;keychain&quot;、&quot;libpq&quot;、{ env = &quot;NAME&quot; } 或 { command = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</source>
        <translation>请写 &quot;linux/amd64&quot; 或 &quot;linux/arm64&quot;；数据库镜像是为 linux 制作的</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;</source>
        <translation>请写 &quot;schema.table&quot;</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</source>
        <translation>请写 &quot;schema.table&quot;，例如 &quot;public.customers&quot;</translation>
    </message>
    <message>
        <source>write host, port, database and user as keys of their own</source>
        <translation>请将 host、port、database 和 user 写成各自的键</translation>
    </message>
    <message>
        <source>write how many of 100 rows are taken, for example 1.5</source>
        <translation>请写每 100 行中选取多少行，例如 1.5</translation>
    </message>
    <message>
        <source>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</source>
        <translation>请写 image = &quot;nginx:1.27&quot; 或 build = &quot;web&quot;</translation>
    </message>
    <message>
        <source>write it in the source itself</source>
        <translation>请直接写在数据源中</translation>
    </message>
    <message>
        <source>write { env = &quot;NAME&quot; }</source>
        <translation>请写 { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</source>
        <translation>请写 { function = &quot;email&quot; } 或 { keep = &quot;why it may stay&quot; }</translation>
    </message>
    <message>
        <source>zlib cannot be used</source>
        <translation>无法使用 zlib</translation>
    </message>
    <message>
        <source>{%1} is not known</source>
        <translation>{%1} 未知</translation>
    </message>
    <message>
        <source>{git} needs a git repository with a commit</source>
        <translation>{git} 需要有提交的 git 仓库</translation>
    </message>
    <message>
        <source>a password does not belong into an address: use a key (ssh-agent)</source>
        <translation>密码不应出现在地址中：请使用密钥（ssh-agent）</translation>
    </message>
    <message>
        <source>no engine can be used; looked at</source>
        <translation>没有可用的引擎；已查看</translation>
    </message>
    <message>
        <source>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</source>
        <translation>不是引擎地址；引擎地址以 unix://、tcp://、https:// 或 ssh:// 开头</translation>
    </message>
    <message>
        <source>not an address that ssh can use, such as %1</source>
        <translation>不是 ssh 可用的地址，例如 %1</translation>
    </message>
    <message>
        <source>there is no Docker context of this name (%1)</source>
        <translation>没有这个名称的 Docker 上下文（%1）</translation>
    </message>
</context>
<context>
    <name>decant::gui::AppearanceBox</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Tell the desktop of work that took longer</source>
        <translation>将耗时较长的任务通知桌面</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A notification says when work that took at least this long has ended and this window is not the active one.</source>
        <translation>当耗时不少于此值的任务结束且此窗口不在前台时，会发出通知。</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>主题(&amp;H)：</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>语言(&amp;N)：</translation>
    </message>
    <message>
        <source>Tell of the end of &amp;work longer than:</source>
        <translation>任务耗时超过此值时通知结束(&amp;W)：</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file</source>
        <translation>
            <numerusform>对此文件有 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</source>
        <translation>该文件写入后有人修改过。要保留的内容应放在 # &gt;&gt;&gt; own 和 # &lt;&lt;&lt; own 两行之间。</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>computed in the image</source>
        <translation>在镜像中计算</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>调整到指定大小</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>建议的更改，效果最大的在前</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>选取的行</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>此服务的压缩大小(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>正在寻找可行的更改…</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>现状已符合：约 %1。</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>约 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>无法达到此大小：采用全部更改后仍约为 %1。</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>从数据源到已验证的镜像；未更改的部分会被重用。</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>立即构建(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>引擎的构建步骤</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>构建日志</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>在日志中查找，按回车键跳到下一处</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>保存日志(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>阶段进度</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>“立即构建”会读取数据源、生成脱敏快照、构建镜像、启动一次并与数据源比较。</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>以前的构建</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>所选构建的阶段</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>打开镜像(&amp;O)</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>尚无构建</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>每次运行都会在此留下记录，失败的也不例外。</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>已取消。先前的结果未受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>有 %n 条历史记录无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>外部表</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>大对象</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>此角色无权读取该表。</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>敏感 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>表及所沿关系的图</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>另有 %n 个较远的表，仅列在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1：因自身需要而选取的行</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1：因其他行需要而选取的行</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>命令中的词</translation>
    </message>
    <message>
        <source>What shall be done? Words in any order, then Enter</source>
        <translation>要做什么？以任意顺序输入词语，然后按回车键</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>保存到密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://用户@主机:5432/数据库 – 粘贴后按回车键</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>连接 URI</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>粘贴 URI(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>主机或套接字(&amp;H)：</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>由 libpq 决定</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>默认 (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>与用户相同</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>用户(&amp;S)：</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>您自己的名称</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL 模式</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>SSL 模式(&amp;L)：</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>CA 证书：</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>文件，可选</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>pg_service 段：</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>其他选项：</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>最大读取速度</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>用于他人也在使用的服务器；所有连接合计。</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>最大读取速度：</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>备库的最大延迟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>备库落后主库超过此值时，读取会等待。</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>最大延迟：</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>最大延迟</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>密码来自何处</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>仅 .pgpass 和 PGPASSWORD</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>密码的变量或命令</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>密码来源(&amp;W)：</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>密码来源</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>存入密钥环的密码</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>存入密钥环的密码</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>命令，取输出的第一行</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>依次为密钥环、DECANT_&lt;SERVICE&gt;_PASSWORD、.pgpass 和 PGPASSWORD。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>显示原始值(&amp;O)</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>屏幕上显示数据源的真实值，直到选择另一个表。</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>所选表的行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>选择一个表以查看其中的一些行。</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>正在读取一些行…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>该表没有行。</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>看起来敏感，尚无人作出决定。</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1（已脱敏）</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1（未决定）</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（属于 %2）</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>decant::gui::DiffView</name>
    <message>
        <source>As it is generated</source>
        <translation>生成的内容</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来的内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>源数据库</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>按现状无法使用</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>已有其他内容存在</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>检查未通过</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>意外故障</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>decant::gui::FileTreeModel</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>数据库对象</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>由项目生成的 Dockerfile、恢复脚本、compose 文件和 CI 文件。</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>请先保存项目；之后会在此生成其文件。</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>重新生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>已生成的文件</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>显示文件的哪些内容</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>生成的文本</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>与磁盘上文件的差异</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>与 git HEAD 的差异</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>文件正在后台生成。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n 个文件，均与磁盘一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n 个文件与磁盘不同。任何写入都会先行展示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>项目不在任何有提交的 git 仓库中。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>文件已写入。</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>更改的显示方式</translation>
    </message>
    <message>
        <source>Below each other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n block(s) written by hand stay</source>
        <translation>
            <numerusform>%1 – 保留 %n 个手写块</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message>
        <source>These are the files of before, for they cannot be generated now.</source>
        <translation>这些是之前的文件，因为现在无法生成。</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>镜像中的文件</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>整个镜像，如容器所见</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>Sort the files of the image</source>
        <translation>对镜像中的文件排序</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages and search results</source>
        <translation>页面和搜索结果</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>decant::gui::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>What the bytes of an image are, and whether it can be trusted.</source>
        <translation>镜像的字节由什么组成，以及是否可信。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>以 CSV 导出层、对象和文件，或以 JSON 导出完整记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>表格 (*.csv);;记录 (*.json)</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>尚无镜像</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>首次构建之后，此处会显示其各层和数据库对象及其大小。</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>变化(&amp;C)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>数据库对象</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>数据库对象的大小</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>大小有变化的对象</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – 压缩后 %2，解压后 %3，其中数据库 %4</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>其他层</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>与 %1 的构建相比：%n 个新层，压缩后 %2；%3 保持不变，无需推送或拉取。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>没有此服务更早的构建可供比较。</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>镜像中的文件</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>此镜像未经验证。</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>已验证：%1 后响应首次查询；%2 个表共 %3 行、%4 个序列和 %5 个约束一致；在 %7 中未发现 %6 个原始值的任何痕迹。</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>在 %2 中发现 %1 的原始值</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>验证未通过：</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 个文件，其中 %2 个替换了下层的文件；删除了 %3 个</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>被后面的层替换或删除的文件：没有人看得到，却人人都要拉取。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintStrip</name>
    <message>
        <source>Remarks about the file</source>
        <translation>对文件的备注</translation>
    </message>
    <message>
        <source>There are no rules for this kind of file.</source>
        <translation>此类文件没有规则。</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>规则没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n 条备注：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Decant 项目 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>文件在磁盘上已更改，并已重新读取。</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>文件在磁盘上已更改，而您在此处有未保存的更改。</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>从磁盘载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>已取消。先前的结果未受影响。</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>运行已完成。</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>读取数据源并检查每项决定</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>刷新整套服务(&amp;R)</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>从数据源到已验证的镜像</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>停止运行；先前的结果保留</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>仅快照(&amp;S)</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>直到已验证的镜像(&amp;V)</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>直到推送(&amp;P)</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>即使没有变化也生成新快照(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>整套服务的大小与预算之比</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>整套服务超出预算。</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>最新镜像的压缩大小</translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>决定尚未检查</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n 列未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>全部已决定</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>启动整套服务(&amp;S)</translation>
    </message>
    <message>
        <source>Start the newest image of every service</source>
        <translation>启动每个服务的最新镜像</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>停止整套服务(&amp;T)</translation>
    </message>
    <message>
        <source>Stop and remove the containers of the stack</source>
        <translation>停止并移除整套服务的容器</translation>
    </message>
    <message>
        <source>Reset &amp;data of the stack</source>
        <translation>重置整套服务的数据(&amp;D)</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>用最新镜像新建容器：数据恢复到构建时的状态</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>数据源(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>子集(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Masking</source>
        <translation>脱敏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Builds</source>
        <translation>构建(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>镜像仓库(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>“%1” has edits of %2 that were never saved: the program ended before.</source>
        <translation>“%1”有 %2 的更改从未保存：程序在此之前结束了。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Take over kept edits</source>
        <translation>采用保留的更改</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>耗时 %1。</translation>
    </message>
    <message>
        <source>The language changes with the next start of the program, because something is running now.</source>
        <translation>由于有任务正在运行，语言将在下次启动程序时更改。</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1（另有 %n 列跟随）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1（继承）</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>%1 跟随此列</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>自上次快照以来新增</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>自上次快照以来有更改，原为 %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>参数或理由</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>选择函数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>复制决定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>粘贴决定(&amp;P)</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>应用于此种类的所有列(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>移除决定(&amp;R)</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>筛选列</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>应用于种类为“%1”的所有列(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>移除对 %1 的决定</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>对 %1 脱敏</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>没有会因此改变的列。</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>已对 %n 列作出决定。可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>显示的未决定列都没有建议。</translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>应用于种类为 %1 的所有列</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>数据源自上次快照以来有变化：</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>读取数据源</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>显示变化(&amp;C)</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>按表、列、种类或函数筛选</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>仅未决定(&amp;U)</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>仅敏感(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>仅有变化(&amp;H)</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>自上次快照以来新增或更改</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>根据样本行检测(&amp;D)</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>读取每个表的少量行；它们只保留在内存中。</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>对显示的每个未决定列采用建议：一条规则，或在类型和名称无害时保留。</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>各列及其决定</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>%1 的脱敏</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>正在读取列…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>此操作在后台运行。</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>尚不知道有哪些列</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>请读取数据源：之后每一列都会连同检测结果列在此处，等待决定 – 脱敏，或附理由保留。</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>对 %1 的列分类</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>每一列都有一个决定：脱敏规则，或附理由保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1，均已决定。</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1，%2 没有决定。全部决定之前不会构建。</translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>取消检测</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>检测 %1 的敏感列</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>预览 %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>无法预览：%1</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>所选列的值显示在此处。</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>正在读取一些行…</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>无法读取此列。</translation>
    </message>
    <message>
        <source>Compare the plans of %1</source>
        <translation>比较 %1 的计划</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>脱敏密钥</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>此处没有密钥环。Decant 会将此项目的脱敏密钥保留到程序结束：请立即将密钥复制到安全的地方，下次将其设为 DECANT_KEY。密钥只显示一次。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>从数据库新建</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>例如 shop</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>读取架构，用内存中的少量样本行对列分类，并在合适之处建议规则。保存时才会写入项目；其脱敏密钥和密码存入密钥环。</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>连接 URI(&amp;U)：</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>项目名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>查看并建议(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>正在读取数据库…</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>建议项目</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>项目描述一整套服务。请通过“从数据库新建…”创建一个。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>启动整套服务(&amp;S)</translation>
    </message>
    <message>
        <source>Start the newest image of every service and wait until it answers</source>
        <translation>启动每个服务的最新镜像并等待其响应</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>停止整套服务(&amp;T)</translation>
    </message>
    <message>
        <source>Stop and remove the containers; what was written since they were started goes with them</source>
        <translation>停止并移除容器；启动以来写入的内容随之消失</translation>
    </message>
    <message>
        <source>Reset &amp;data</source>
        <translation>重置数据(&amp;D)</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>用最新镜像新建容器：数据恢复到构建时的状态</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the engine what runs, and the registry for newer builds</source>
        <translation>向引擎查询运行状态，并向镜像仓库查询更新的构建</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) run here</source>
        <translation>
            <numerusform>本机正在运行 %1 / %n 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1（不适用）</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>无法读取第 %1 行。请写：apply 路径 函数 [参数=值 …]、set 路径 值 或 delete 路径。</translation>
    </message>
    <message>
        <source>Edited in decant.toml</source>
        <translation>在 decant.toml 中编辑</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</source>
        <translation>无法读取第 %1 行。请写：条件 =&gt; 函数 [参数=值 …]，最后一行不带条件。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</source>
        <translation>无法读取第 %1 行。请写：函数 [参数=值 …]。</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProblemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>解决办法</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n 列没有决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>推送或拉取时间</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>摘要或原因</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>标签只会移动到完整的镜像上。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>推送最新镜像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>是否有更新的构建(&amp;N)？</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>传输中的层</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>没有正在进行的推送</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>推送时会显示每一层及其字节数；镜像仓库已有的层不会再次发送。</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>拉取镜像的命令</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>已送达镜像仓库的构建</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>查询镜像仓库</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>此服务尚未向 %1 推送任何内容。</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>本机已是最新：镜像仓库中最新的构建是 %1。</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>镜像仓库有更新的构建：%1，%2，%3。</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>拉取(&amp;P)</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>拉取 %1</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>已拉取：%1。启动整套服务即可使用。</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>此服务尚无镜像。</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>尚未推送。</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>摘要 %1，%2</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>%2 中每个选取的行会带来 %1 的多少行</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子行</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>带来</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>按原样保留(&amp;K)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>无决定</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>脱敏函数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>保留这些值的理由</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>这些值为何可以保留，例如“公开的产品名称”</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>在此编辑其决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>自上次快照以来新增</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>上次快照时为 %1</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>看起来像%1：%2</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>跟随 %1</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>此规则也适用于：%1</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>选择函数…</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1（不适用）</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>保证：%1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleParameters</name>
    <message>
        <source>Parameters of every function</source>
        <translation>所有函数共有的参数</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n 个样本行</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 NULL</source>
        <translation>，%1 个 NULL</translation>
    </message>
    <message>
        <source>, NULL %1 → %2</source>
        <translation>，NULL %1 → %2</translation>
    </message>
    <message>
        <source>different values %1 → %2</source>
        <translation>不同的值 %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>没有冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n 个冲突：不同的原值变为相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n 个相同的值变为不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n 个值与之前相同</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>长度 %1–%2 → %3–%4 字节</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>最常见的值占行数的 %1 → %2</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>脱敏前后的样本值</translation>
    </message>
    <message>
        <source>The database of the image computes this column from masked rows; what comes out can be seen in the image.</source>
        <translation>该列由镜像中的数据库根据脱敏后的行计算；结果可在镜像中查看。</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>刷新 %1</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>刷新整套服务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceCard</name>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>上次构建</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>首次查询耗时</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>泄漏扫描</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n 列未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>每一列都已决定</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>从未构建</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>压缩后 %1，解压后 %2</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>无泄漏，已查找 %1 个值</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>发现 %n 处泄漏</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>未推送</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>已推送为 %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Update local environment</source>
        <translation>更新本地环境</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the newest image and wait until it answers</source>
        <translation>启动最新镜像并等待其响应</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and remove the container; what was written since it was started goes with it</source>
        <translation>停止并移除容器；启动以来写入的内容随之消失</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>重置数据</translation>
    </message>
    <message>
        <source>A new container of the newest image: the data is as it was built</source>
        <translation>用最新镜像新建容器：数据恢复到构建时的状态</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>复制连接字符串</translation>
    </message>
    <message>
        <source>The address of the running container, for the clipboard</source>
        <translation>正在运行的容器的地址，复制到剪贴板</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the container writes</source>
        <translation>容器输出的内容</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>从数据源到已验证的镜像</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>数据来自何处</translation>
    </message>
    <message>
        <source>What is decided about its columns</source>
        <translation>对各列的决定</translation>
    </message>
    <message>
        <source>%1, %2 tables, %3</source>
        <translation>%1，%2 个表，%3</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>runs an older build than the newest one</source>
        <translation>运行的构建不是最新的</translation>
    </message>
    <message>
        <source>runs on 127.0.0.1, port %1</source>
        <translation>运行于 127.0.0.1，端口 %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>The registry has a newer build from %1.</source>
        <translation>镜像仓库有 %1 的更新构建。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceLogDialog</name>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>在日志中查找，按回车键跳到下一处</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>正在跟踪…</translation>
    </message>
    <message>
        <source>The container has stopped.</source>
        <translation>容器已停止。</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>读取 %1 的数据源</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>规划 %1 的脱敏</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>读取构建历史</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>属于本机的内容；不会写入项目。</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>引擎(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>其他地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>清理(&amp;C)</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>删除已被更新快照取代的快照，以及中断的运行所遗留的内容。每个服务的最新快照和所有记录都会保留。</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>查找引擎</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>第一个有响应的引擎</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2，位于 %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1：就绪（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>清理工作文件夹</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>测量工作文件夹</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
共 %2，其中 %3 可以删除</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>同时提取和构建的服务数；每个服务本身会使用多个处理器。</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>同时处理的服务(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>decant::gui::ShortcutsBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>恢复默认(&amp;C)</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Filter by words of the command</source>
        <translation>按命令中的词筛选</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Set &amp;shortcut</source>
        <translation>设置快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Take it away there first.</source>
        <translation>%1 已属于“%2”。请先在那里移除。</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>角色：%1，%2，%3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>备库</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>加密连接</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>基础镜像：%1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>所有表均可读取。</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>数据库只会被读取，且在同一个一致的快照中。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>未采用 URI 中的密码：机密不进入项目。请选择密码的来源。</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>筛选表和列</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>重新读取目录 (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>数据源中的表</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>读取数据源以查看其表、大小和键。</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>读取数据源</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>%1 的数据源</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>正在读取数据源…</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>正在读取表、列、键和大小。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改 %2 的%1</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>保存 %1 的密码</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>密码已存入密钥环。</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>此处没有密钥环：密码保留到此窗口关闭为止。</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>测试 %1 的连接</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StackCenter</name>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>is being started</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>is getting its data back</source>
        <translation>正在恢复数据</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>整套服务</translation>
    </message>
    <message>
        <source>Look what runs here</source>
        <translation>查看本机运行的内容</translation>
    </message>
    <message>
        <source>Ask the registry for %1</source>
        <translation>向镜像仓库查询 %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>将生产数据转换为小巧、已脱敏、可立即启动的数据库镜像。</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>从数据库新建…</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>粘贴连接 URI；Decant 会读取架构并建议规则。</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>已有的 decant.toml。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>一个虚构的网店，展示每个步骤。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::StepModel</name>
    <message>
        <source>Build step</source>
        <translation>构建步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>由模式、父表或默认值决定。</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1（继承）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>选取的行</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>占总行数</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>数据源中的大小</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>来自</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>哪些行进入镜像。它们引用的行会一并带入。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>筛选表</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>仅所需(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>仅结构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>让服务器检查条件、计数，并在内存中压缩少量行。</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>调整到指定大小(&amp;F)…</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>表及选取的行</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>读取数据源</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>%1 的子集</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>正在读取表…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>此操作在后台运行。</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>尚不知道有哪些表</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>读取数据源，以选择哪些表带着行一起进入镜像。</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>规划 %1 的子集</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>绘制 %1 的子集</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>约 %1 行，压缩后 %2。</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>整套服务的预算为 %1。</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>根据数据源的统计信息；“测量”可得到精确值。</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>该表不进入镜像。</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>不选取任何行。</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>没有任何关系通向此表，因此它保持为空。</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>其行因自身需要而选取。</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>其行由 %1 带来。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n 个表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>经由 %1 的子行：%2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>测量 %1 的子集</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>统计 %1 的行数</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>调整 %1 的子集</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>将子集调整到指定大小</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>满足条件的行</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>最新的行</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>仅其他行所需</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>仅结构</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % 的行</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>按 %2 最新的 %1 行</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>选取的行</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>该表的关系</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>关系：父行总是一并带入，子行由您决定(&amp;R)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>统计行数(&amp;C)</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>立即在数据源中统计行数 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>不同的数字取不同的样本；相同的数字取相同的样本。</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>百分比(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>行数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>每行一个条件；满足其中之一的行总是保留。</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>这些列的枚举值、NULL、最小值和最大值总是保留。</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>总是保留(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>覆盖的列(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>未选择表</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>镜像仓库(&amp;R)：</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>主机[:端口]；留空则镜像保留在本机</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>存储库(&amp;P)：</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>留空则使用项目名称</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>占位符：{date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>登录：</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>推送者</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant，逐层推送</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant 更快，并报告每个字节。当引擎运行在别处且离镜像仓库更近时，可由引擎推送。</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>推送者(&amp;B)：</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>保留的标签数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>推送后，该服务超出此数量的旧标签会从镜像仓库中删除。</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>保留标签(&amp;K)：</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>证书颁发机构(&amp;A)：</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>允许明文 HTTP(&amp;H)</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>推送方式</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>保留的标签数</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>留空则信任本机的颁发机构</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>浏览(&amp;O)…</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>证书 (*.crt *.pem *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>无需登录：镜像保留在本机</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>查找登录信息</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>无（docker login %1）</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>使用来自 %1 的令牌</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>读取架构</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>规划脱敏</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>生成快照</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>构建镜像</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>验证镜像</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>检视镜像</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>已重用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>已挂载</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>正在推送</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>系统目录</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>模板数据库</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>正在用约束试验规则</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>正在提取行</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>正在载入行</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>正在拉取基础镜像</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>正在扫描泄漏</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>始终相同</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>每次运行随机</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>几乎唯一</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>保留格式</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>持密钥可逆</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>部分可逆</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>不含原值信息</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>新表 %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>已删除的表 %1</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>新列 %1（%2）</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>已删除的列 %1（%2）</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>%1 的类型：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>手工修改</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>设备标识</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>其他敏感内容</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>无敏感内容</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>写入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>将写入 %n 个文件。更改如下：</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>将生产数据转换为小巧、已脱敏、可立即启动的数据库镜像。</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml，或其所在的文件夹</translation>
    </message>
</context>
</TS>
