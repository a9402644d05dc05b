// SPDX-License-Identifier: MIT
#include "model/detect/phrases.h"

#include <array>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace decant {

namespace {

struct Group {
    ColumnKind kind;
    double confidence;
    std::string_view phrases;  ///< with blanks between them
};

using enum ColumnKind;

// English, German, French, Spanish, and the abbreviations of old systems. A low confidence means:
// only with values that fit, or as long as there are none.
constexpr std::array kGroups{
    Group{Email, 0.95,
          "email emails emailaddress emailaddresses mailaddress emailaddr emailaddr emailadr "
          "mailadr mailaddr emladdr emlid emailid emailadresse mailadresse courriel courriels "
          "adressemail adresseemail adresseelectronique correoelectronico correo correos "
          "direccioncorreo useremail emailaddresse mailto"},
    Group{Email, 0.75, "mail eml mels mel"},

    Group{PasswordHash, 0.95,
          "password passwords passwordhash hashedpassword encryptedpassword passwd passwordhashed "
          "passworddigest passhash passwort passworthash kennwort kennworthash motdepasse "
          "motpasse contrasena contrasenya pwdhash pwhash userpassword loginpassword"},
    Group{PasswordHash, 0.85, "pwd mdp pw passphrase pswd psswrd"},
    Group{PasswordHash, 0.6, "clave pass"},
    Group{Secret, 0.95,
          "wifipassword wifikey apikey apikeys apisecret accesstoken refreshtoken sessiontoken "
          "resettoken remembertoken authtoken bearertoken idtoken csrftoken secrettoken usertoken "
          "privatekey secretkey encryptionkey signingkey sshkey sshprivatekey clientsecret "
          "webhooksecret sharedsecret mfasecret totpsecret otpsecret twofactorsecret "
          "twofactorrecoverycodes recoverycodes recoverycode backupcodes backupcode securityanswer "
          "securitycode sessionkey sessionid sessid phpsessid accesskey accesskeyid awssecret "
          "sicherheitsantwort geheimnis geheimantwort cvv cvc cvvcode cvccode cardverification "
          "pukcode puk pinblock pincode pinhash connectionstring "
          "credentials cookie cleapi jeton claveapi jetonacces verificationtoken "
          "confirmationtoken activationtoken activationkey activationcode verificationcode "
          "invitetoken "
          "unlocktoken gatewaytoken paymenttoken cardtoken licensekey"},
    Group{Secret, 0.85, "secret secrets token tokens salt otp totp tan nip"},
    Group{Secret, 0.65, "pin pins"},

    Group{Phone, 0.95,
          "phone phones phonenumber phonenumbers phoneno phonenr phonenbr phonenum telephone "
          "telephonenumber telefonnummer telefonnr telefon telefone telefono telefonos telnr telno "
          "telefonfest telefonmobil telefonprivat mobile mobilephone mobilenumber mobileno "
          "mobilnummer mobiltelefon handy handynummer handynr rufnummer rufnr cellphone "
          "phonework phonehome homephone workphone "
          "msisdn telefax faxnummer faxnumber faxnr faxno numerotelephone numtel numtelephone "
          "telfixe telmobile telportable telephonefixe telephoneportable telephonemobile "
          "movil celular telefonomovil numerotelefono numerotelefonico contactnumber contactno "
          "whatsapp callingnumber callednumber callernumber callingnbr callednbr callerid "
          "smsnumber phno phnno telf tlf fernsprecher dialednumber anumber bnumber"},
    Group{Phone, 0.75, "tel fax mobil cell portable phn cellular fono movil gsm mob ph"},

    Group{BirthDate, 0.95,
          "birthdate birthday birthdt dateofbirth dob birthyear yearofbirth monthofbirth "
          "birthmonth bday borndate bornon dobirth bdate dtofbirth dtbirth geburtsdatum geburtstag "
          "gebdatum gebdat gebdt geburtsjahr gebjahr gebtag geburt datedenaissance datenaissance "
          "datenais dtnaissance datnais naissance neele anneenaissance fechanacimiento "
          "fechadenacimiento fechanac fecnac fnacimiento nacimiento fnac cumpleanos "
          "anonacimiento dateofbirthday datnaiss datenaiss dtnasc"},
    Group{BirthDate, 0.75, "born birth geb"},

    Group{CreditCard, 0.95,
          "creditcard creditcardnumber creditcardno cardnumber cardno cardnum cardnbr ccnumber "
          "ccnum ccno ccnbr kreditkarte kreditkartennummer kreditkartennr kartennummer kartennr "
          "cartebancaire cartecredit numerocarte numcarte numerocb tarjetacredito tarjetadecredito "
          "numerotarjeta numtarjeta pannumber primaryaccountnumber debitcard debitcardnumber"},
    Group{CreditCard, 0.7, "pan card cb tarjeta carte karte"},

    Group{Iban, 0.95, "iban ibannumber ibannr ibanno ibancode rib numeroiban"},
    Group{Iban, 0.7,
          "bankverbindung cuentabancaria coordonneesbancaires bankaccount "
          "comptebancaire kontoverbindung"},

    Group{NationalId, 0.95,
          "ssn ssnlast socialsecurity socialsecuritynumber socialsecurityno socsecno socsec "
          "nationalid nationalidnumber nationalidentifier nationalinsurancenumber nino niss "
          "passport passportnumber passportno passportnr passnummer reisepassnummer reisepass "
          "personalausweis personalausweisnummer ausweisnummer ausweisnr taxid taxidentifier "
          "taxidnumber taxnumber taxno tin itin ein vatid vatnumber vatno ustid ustidnr steuerid "
          "steuernummer steuernr steueridnr steueridentifikationsnummer sozialversicherungsnummer "
          "svnummer svnr svnum rentenversicherungsnummer versichertennummer nir numerosecu numsecu "
          "numerosecuritesociale securitesociale numsecuritesociale numerosecuritesociale insee "
          "numeroinsee pieceidentite numeropasseport passeport numerofiscal dni nif nie cif curp "
          "rfc cpf pesel bsn nhsnumber nhsno medicarenumber aadhaar aadhar sin sinnumber "
          "codicefiscale ahvnummer ahv drivinglicence drivinglicense driverlicense driverlicence "
          "driverslicense driverlicensenumber licencenumber dlnumber fuehrerschein "
          "fuehrerscheinnummer fuhrerscheinnummer permisconduire numeropermis carnetconducir "
          "documentoidentidad numerodocumento nrodocumento seguridadsocial numeroseguridadsocial "
          "nss idcard "
          "idcardnumber identitycard identitynumber cartedidentite carteidentite govid "
          "governmentid personalnumber fiscalcode idnumber tva numerotva"},
    Group{NationalId, 0.7, "passno ssnr nin perso"},

    Group{Ip, 0.95,
          "ipaddress ipaddresses ipaddr ipadresse adresseip ipadr direccionip clientip remoteip "
          "loginip lastip lastloginip signupip sourceip srcip destip dstip wanip lanip publicip "
          "hostip userip ipv4 ipv6 ip4 ip6 remoteaddr remoteaddress xforwardedfor peeraddr"},
    Group{Ip, 0.85, "ip inet"},
    Group{Mac, 0.95,
          "macaddress macaddr macadresse adressemac direccionmac hwaddr hwaddress hardwareaddress "
          "ethernetaddress bssid wlanmac wifimac bluetoothmac bluetoothaddress"},
    Group{Mac, 0.7, "mac"},

    Group{DeviceId, 0.95,
          "deviceid deviceuuid deviceguid devicetoken devicefingerprint deviceserial "
          "deviceserialnumber imei imeino imeinumber imsi iccid meid idfa idfv gaid aaid "
          "advertisingid advertisementid pushtoken pushdevicetoken fcmtoken apnstoken "
          "registrationtoken androidid hardwareid machineid installationid browserfingerprint "
          "fingerprint geraeteid geratenummer seriennummer serialnumber serialno serialnr "
          "numeroserie simnumber udid useragent useragentstring browserid vin fahrgestellnummer "
          "fin cookieid visitorid clientuuid trackingcookie identifiantappareil"},
    Group{DeviceId, 0.7, "serial"},

    Group{Geo, 0.95,
          "latitude longitude latlng latlon latlong geolocation geopoint geolat geolng geolon "
          "gpslat gpslng gpslon coordinates coordinate gpscoordinates gpsposition geocoordinates "
          "geokoordinaten breitengrad laengengrad langengrad latitud longitud coordonnees "
          "coordenadas geoloc lastknownposition lastknownlocation currentposition homelocation"},
    Group{Geo, 0.8, "lat lng lon geo gps geom geometry coords coord"},
    Group{Geo, 0.6, "location position lastlocation ubicacion standort breite"},

    Group{Username, 0.95,
          "username usernames userlogin loginname loginid screenname nickname benutzername "
          "benutzerkennung anmeldename nomutilisateur nomdutilisateur nombreusuario "
          "nombredeusuario githubhandle twitterhandle instagramhandle githubusername twitter "
          "skypename skypeid telegramhandle samaccountname userprincipalname accountlogin uname "
          "usrname usrnm"},
    Group{Username, 0.8,
          "login handle nick pseudo pseudonyme pseudonym usuario kennung spitzname alias apodo "
          "identifiant utilisateur"},

    Group{
        PersonName, 0.95,
        "firstname lastname givenname givennames forename forenames surname surnames familyname "
        "fullname middlename maidenname birthname middleinitial realname legalname "
        "preferredname displayname personname contactname cardholder cardholdername ccname "
        "accountholder accountholdername holdername embossedname nameoncard vorname vornamen "
        "nachname familienname geburtsname gebname zuname kundenname ansprechpartner kontoinhaber "
        "karteninhaber prenom prenoms nomfamille nomdefamille nomcomplet nomnaissance nomusage "
        "nomjeunefille nomepouse nomresponsable titulairecompte apellido apellidos "
        "primerapellido segundoapellido nombrecompleto nombreapellidos nombreyapellidos "
        "nombrepila titularcuenta personacontacto personadecontacto fname lname mname fstnm "
        "lstnm midnm frstnm fullnm custname custnm nextofkin versicherungsnehmer "
        "emergencycontactname beneficiaryname mothermaidenname fathersname mothersname "
        "guardianname parentname spousename firstnm lastnm vname nname shippingname billingname "
        "patientname shipname shiptoname billtoname nmfirst nmlast namefirst namelast firstnames "
        "ktoinh kontoinh"},
    Group{PersonName, 0.85, "initials vorn nachn titular"},

    Group{PostalCode, 0.95,
          "postalcode postcode zipcode zipcd zip postleitzahl plz codepostal cpostal codpostal "
          "codigopostal zippostalcode cdpost pincodepostal postalcd postcd poscode zip4"},
    Group{PostalCode, 0.8, "cp postal"},
    Group{City, 0.9,
          "city cityname town townname stadt wohnort ortsname ville commune ciudad localidad "
          "municipio poblacion birthplace placeofbirth cityofbirth geburtsort gebort "
          "lieunaissance lieudenaissance villenaissance lugarnacimiento lugardenacimiento "
          "hometown citynm posttown"},
    Group{City, 0.7, "ort cty localite locality gemeinde place"},
    Group{Address, 0.95,
          "streetaddress street1 street2 addressline addressline1 addressline2 addrln adrln "
          "addr1 addr2 addrline homeaddress mailingaddress postaladdress billingaddress "
          "shippingaddress deliveryaddress residentialaddress fulladdress streetname "
          "streetnumber housenumber houseno housenr hausnummer hausnr anschrift "
          "lieferadresse rechnungsadresse postanschrift wohnadresse strasse strassenname "
          "strassehausnummer postfach adressepostale adresselivraison adressefacturation "
          "libellevoie nomvoie numvoie numerovoie nomrue numerorue complementadresse direccion "
          "direccionenvio direccionfacturacion direccionpostal domicilio nombrecalle numerocalle "
          "plzort zipcity apartmentnumber aptno unitnumber dropaddress pickupaddress "
          "residenceaddress lieferanschrift"},
    Group{Address, 0.85,
          "address addresses addr adresse adressen adr street calle rue voie "
          "residence str apartment"},
    Group{Address, 0.6, "apt domicile building"},

    Group{OtherSensitive, 0.9,
          "religion religiousaffiliation konfession confession ethnicity ethnicgroup ethnie race "
          "nationality nationalitaet nationalitat nationalite nacionalidad citizenship "
          "staatsangehoerigkeit "
          "staatsangehorigkeit staatsang citizen gender sex geschlecht sexe sexo genre genero "
          "sexualorientation orientationsexuelle maritalstatus familienstand famstand "
          "situationfamiliale etatcivil estadocivil politicalparty politicalaffiliation "
          "politicalopinion tradeunion unionmembership gewerkschaft diagnosis diagnoses "
          "diagnosiscode diagnose diagnosen diagnostic diagnostico icd10 icdcode bloodtype "
          "bloodgroup blutgruppe groupesanguin gruposanguineo allergy allergies allergien "
          "allergie alergias medication medications medikament medikamente medicament "
          "medicaments medicacion prescription prescribeddrug drug disease krankheit "
          "vorerkrankungen maladie enfermedad antecedents antecedentes medicalhistory "
          "medicalrecordnumber mrn patientnumber healthcondition condition disability "
          "disabled behinderung schwerbehindert handicap discapacidad pregnant pregnancy hivstatus "
          "hiv bloodpressure systolicbp diastolicbp heartrate bmi labresult labresults testresult "
          "vaccination vaccinestatus impfstatus genetic dna biometric salary salaries wage wages "
          "grosssalary netsalary basesalary gehalt bruttogehalt lohn salaire salairebrut "
          "salairenet remuneration salario sueldo nomina income annualincome monthlyincome "
          "einkommen revenu ingresos creditscore bonitaet schufa schufascore accountnumber "
          "accountno bankaccountnumber bankaccountno acctno acctnbr acctnum kontonummer kontonr "
          "ktonr numerocompte numcompte numerocuenta numcuenta insurancepolicyno "
          "insurancepolicynumber policynumber policyno insuranceid insurancenumber cardexpiry "
          "cardexpiration expirydate ccexpiry ccexp cardexp licenseplate licenceplate "
          "vehicleplate numberplate platenumber vehiclereg vehicleregistration kennzeichen "
          "kfzkennzeichen kfzkennz kfz immatriculation plaqueimmatriculation matriculavehiculo "
          "signatureimage criminalrecord conviction vorstrafen cardlastdigits cardlast4 last4 "
          "lastfour bonus"},
    Group{OtherSensitive, 0.65,
          "sal netpay grosspay basepay matricula plate weightkg age alter edad photo passphoto "
          "portrait symptom treatment"},

    Group{FreeText, 0.85,
          "notes note comment comments commenttext kommentar kommentare bemerkung bemerkungen "
          "anmerkung anmerkungen notiz notizen freitext commentaire commentaires observation "
          "observations remarque remarques appreciation observaciones observacion comentario "
          "comentarios notas remarks remark bio biography biografie biographie aboutme "
          "freetext message messagebody messagetext nachricht mensaje feedback "
          "specialrequests specialinstructions deliveryinstructions clinicalnotes "
          "medicalnotes doctornotes befund anamnese symptoms symptome transcript chatmessage "
          "verwendungszweck customernote customernotes internalnotes performancenotes memo "
          "statement coverletter complaint beschwerde reclamation"},
    Group{FreeText, 0.6,
          "body content text description beschreibung descripcion purpose details "
          "summary answer reason signature motif instructions"},

    Group{Url, 0.85,
          "url urls uri link website websites homepage webpage webseite siteweb sitioweb weburl "
          "profileurl avatarurl avatar imageurl pictureurl photourl logourl permalink "
          "linkedin linkedinurl facebookurl linkedinprofile callbackurl redirecturi redirecturl "
          "webhookurl webaddress blogurl"},
    Group{Url, 0.6, "picture image referrer referer href"},
};

constexpr std::string_view kQualifiers =
    "deg degrees home work private privat prive priv biz business office main primary secondary "
    "alt alternate "
    "second first third other old new previous current personal perso client clients customer "
    "customers cust kunde kunden kd cli clt user users usr emp employee mitarbeiter contact "
    "contacts kontakt parent parents pere mere mother father vater mutter shipping billing ship "
    "bill delivery liefer rechnung livraison facturation envio facturacion raw text txt string "
    "value val enc encrypted hashed plain full line ln nr no num number nbr nummer numero numer "
    "domicile domicilio fixe fijo residence res emergency notfall urgence landline "
    "recipient sender from to cc bcc reply owner author actor payer buyer seller member patient "
    "patienten eleve alumno student schueler guest person people account acct hash digest "
    "bytes image pro professionnel professionnelle profesional geschaeftlich dienstlich "
    "default backup recovery login signup last next de des du del der la le of";

constexpr std::string_view kAbout =
    "id ids uuid guid type types typ kind kinds count counts cnt anzahl status verified confirmed "
    "valid validated validation flag ind enabled disabled sent on at ts time timestamp date "
    "dt length len format label code cd expires expiry expired expiration ttl seconds changed "
    "updated created attempts optin optout opt template templates frequency policy required "
    "needed allowed visible visibility hidden model brand rating tax compatible version method "
    "rule rules limit size max min score rank scope scopes preference preferences provider "
    "domain source language lang locale grade level category group class plan year quota "
    "error errors retries sort order pattern mask ref region country state zone ms percent "
    "ratio hits prefix suffix class os index key name file art channel event topic";

constexpr std::string_view kAboutPrefixes =
    "is has needs requires require allow allows show hide enable enabled use uses should can "
    "count total avg max min ist hat est tiene permite";

constexpr std::string_view kHarmless =
    "status state states country countries land pays pais province provincia bundesland region "
    "currency waehrung devise moneda price preis prix precio amount betrag montant importe total "
    "quantity qty menge version hash checksum sha256 md5 etag locale language lang sprache langue "
    "timezone type typ category kategorie categorie categoria product products produkt produit "
    "producto brand marke marque marca sku ean isbn gtin barcode reference ref slug role rolle "
    "title titel titre titulo subject betreff objet asunto department abteilung service "
    "departamento company firma societe empresa organisation organization employer employername "
    "companyname firmenname raisonsociale razonsocial accountname branch filiale "
    "jobtitle job profession beruf job matter discipline matiere file filename path "
    "folder extension mimetype contenttype hostname host domain os browser model modell "
    "plan tier segment tariff tarif grade level priority size groesse color colour farbe unit "
    "einheit weight gewicht height width length created updated modified deleted event action "
    "bic swift swiftcode blz routingnumber sortcode carrier insurer krankenkasse event "
    "tracking trackingnumber trackingcode referralcode coupon voucher order ordernumber invoice "
    "invoicenumber rechnungsnummer bestellnummer numeropedido vertragsnr contractno manufacturer "
    "hersteller ward station room bed class productname brandname colorname countryname filename "
    "eventname tablename columnname hostname schemaname statename stateorprovince provincename "
    "regionname companyname bankname branchname groupname projectname teamname organizationname "
    "orgname taskname jobname rolename domainname klasse classe";

constexpr std::string_view kPeople =
    "customer customers user users person people persons employee employees contact contacts "
    "patient patients member members client clients student students guest guests subscriber "
    "subscribers applicant applicants candidate candidates teacher teachers doctor doctors "
    "physician physicians driver drivers lead leads tenant tenants passenger passengers voter "
    "voters staff worker workers resident residents donor donors volunteer volunteers visitor "
    "attendee attendees participant participants kunde kunden mitarbeiter personal personen "
    "benutzer nutzer patienten schueler schuler studenten mitglied mitglieder gast gaeste "
    "bewerber lehrer kontakt kontakte kundenstamm kdstamm personalstamm personne personnes salarie "
    "salaries employe employes utilisateur utilisateurs clientes cliente eleve eleves etudiant "
    "etudiants enseignant enseignants adherent adherents abonne abonnes administres usager "
    "usagers empleado empleados persona personas usuario usuarios alumno alumnos paciente "
    "pacientes socio socios profesor profesores cust custmast emp kd cli clt pat";

constexpr std::string_view kRoles =
    "recipient sender author actor owner consultant physician doctor hausarzt arzt vertreter "
    "beneficiary payee payer holder holders spouse father mother guardian approver "
    "reviewer assignee creator editor trainer instructor supervisor witness attorney agent "
    "counterparty primaryphysician empfaenger empfanger absender inhaber ansprechpartner "
    "sachbearbeiter bearbeiter destinataire expediteur beneficiaire medecin responsable tuteur "
    "conjoint destinatario remitente beneficiario medico tutor conyuge createdby updatedby "
    "modifiedby approvedby assignedto driver teacher buyer seller tenant passenger contactperson "
    "lehrer fahrer kunde client cliente patient employee member";

constexpr std::string_view kNameWords = "name names nom nombre nm nam namen";

constexpr std::string_view kFillers =
    "cd dt ln tx ts desc stat code amt bal lmt ord bank giro konto telefon geburt land";

using Words = std::unordered_set<std::string_view>;

/// Calls `take` for each word of `text`.
template <class Take>
void eachWord(std::string_view text, Take take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

Words wordSet(std::string_view text)
{
    Words words;
    eachWord(text, [&](std::string_view word) { words.insert(word); });
    return words;
}

const std::unordered_map<std::string_view, Phrase>& phrases()
{
    static const auto all = [] {
        std::unordered_map<std::string_view, Phrase> map;
        for (const Group& group : kGroups)
            eachWord(group.phrases, [&](std::string_view phrase) {
                map.emplace(phrase, Phrase{group.kind, group.confidence});
            });
        return map;
    }();
    return all;
}

}  // namespace

const Phrase* findPhrase(std::string_view joined)
{
    const auto found = phrases().find(joined);
    return found == phrases().end() ? nullptr : &found->second;
}

bool isQualifier(std::string_view word)
{
    static const Words words = wordSet(kQualifiers);
    return words.contains(word);
}

bool isAbout(std::string_view word)
{
    static const Words words = wordSet(kAbout);
    return words.contains(word);
}

bool isAboutPrefix(std::string_view word)
{
    static const Words words = wordSet(kAboutPrefixes);
    return words.contains(word);
}

bool isHarmless(std::string_view word)
{
    static const Words words = wordSet(kHarmless);
    return words.contains(word);
}

bool isPeople(std::string_view word)
{
    static const Words words = wordSet(kPeople);
    return words.contains(word);
}

bool isRole(std::string_view word)
{
    static const Words words = wordSet(kRoles);
    return words.contains(word);
}

bool isNameWord(std::string_view word)
{
    static const Words words = wordSet(kNameWords);
    return words.contains(word);
}

bool isVocabulary(std::string_view word)
{
    static const Words fillers = wordSet(kFillers);
    return findPhrase(word) != nullptr || isQualifier(word) || isAbout(word) || isPeople(word)
        || isNameWord(word) || fillers.contains(word);
}

}  // namespace decant
