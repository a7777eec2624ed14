/** The page's own words in Hindi; the bot's words are its own. */
export default {
  phone: "फ़ोन", standIn: "WhatsApp की जगह: कोई संदेश इस मशीन से बाहर नहीं जाता", back: "‹ वापस", close: "बंद करें", cancel: "रद्द करें", send: "भेजें", details: "विवरण",
  toDark: "गहरा", toLight: "हल्का", skip: "संदेश लिखने पर जाएं",

  citizens: "नागरिक", add: "+ नया नागरिक", addTitle: "नया नागरिक", name: "नाम", number: "फ़ोन नंबर (देश कोड के साथ)", save: "जोड़ें", digits: "7 से 15 अंक, जैसे 919800000002",
  examples: "एक टैप में जोड़ें", hidden: "नंबर छिपा है", unread: "नया", noMessage: "अभी कोई संदेश नहीं",

  today: "आज", yesterday: "कल", bot: "विभाग", you: "आप", typing: "लिख रहा है…", newer: "नया संदेश ↓", newerMany: (many) => `${many} नए संदेश ↓`,
  emptyChat: "अभी कोई बातचीत नहीं। पहला संदेश चुनें या नीचे लिखें:", practice: "अभ्यास का फ़ोन: यहां के संदेश इस मशीन से बाहर नहीं जाते।",
  chooseChat: "बाईं ओर से एक नागरिक चुनें।", conversation: "बातचीत",
  attach: "जोड़ें", message: "संदेश", placeholder: "संदेश लिखें",
  photo: "फ़ोटो", voice: "आवाज़", document: "दस्तावेज़", video: "वीडियो", location: "जगह", contact: "संपर्क", reaction: "प्रतिक्रिया", other: "संदेश", template: "टेम्पलेट",
  approved: "✓ Meta से स्वीकृत टेम्पलेट", openLink: "लिंक", flow: "फ़ॉर्म यहां नहीं खुलता", choose: "एक चुनें", seePhoto: "फ़ोटो बड़ी देखें", photoGone: "यह फ़ोटो अब नहीं है",
  play: "सुनें", pause: "रोकें", position: "कहां तक सुना", openMap: "नक्शे में देखें ↗", download: "फ़ाइल सहेजें",

  attachTitle: "क्या भेजना है?", samplePhoto: "नमूना फ़ोटो", samplePhotoNote: "टूटी सड़क", choosePhoto: "फ़ोटो चुनें", fromDevice: "इस डिवाइस से", sampleVoice: "नमूना आवाज़", sampleVoiceNote: "8 सेकंड, पानी नहीं आ रहा",
  chooseVoice: "आवाज़ चुनें", record: "अभी बोलें", recordNote: "माइक से", recording: "सुन रहे हैं… बोलकर भेजें दबाएं", noMicrophone: "माइक नहीं मिला। आवाज़ की फ़ाइल चुनी जा सकती है।",
  sampleDocument: "नमूना दस्तावेज़", sampleDocumentNote: "पानी का बिल, PDF", chooseDocument: "दस्तावेज़ चुनें", sendLocation: "जगह भेजें", sendLocationNote: "नाम या नक्शे के अंक", caption: "साथ में लिखें (ज़रूरी नहीं)",
  sendThese: (many) => (many > 1 ? `${many} फ़ाइलें भेजें` : "भेजें"), shareNumber: "अपना नंबर भेजें", latitude: "अक्षांश", longitude: "देशांतर", place: "जगह का नाम", presets: "जिले के कुछ स्थान", here: "मैं अभी जहां हूं",
  noPlace: "डिवाइस ने जगह नहीं बताई। ऊपर से कोई स्थान चुनें।",

  waiting: "भेजा", received: "पहुंचा", read: "पढ़ा", lost: "नहीं पहुंचा", accepted: "Meta ने लिया", sent: "भेजा", delivered: "पहुंचा", failed: "नहीं पहुंचा",
  refused: "Meta इसे लौटा देता", seeBody: "भेजा गया JSON", windowRefused: "24 घंटे की खिड़की बंद है: Meta ने साधारण संदेश लौटाया (131047)",
  stale: (time) => `लाइव जुड़ाव टूटा। ${time} तक का हाल; फिर जोड़ रहे हैं। लिखा हुआ सुरक्षित है।`, notSent: "नहीं भेजा जा सका। लिखा हुआ सुरक्षित है, फिर कोशिश करें।",

  who: "यह नागरिक", phoneNumber: "फ़ोन नंबर", window: "24 घंटे की खिड़की", windowOpen: (until) => `● खुली, ${until} तक`, windowClosed: (since) => `■ बंद, ${since} से`, windowNever: "◐ इस नागरिक ने अभी नहीं लिखा", windowOff: "● जांच बंद है",
  windowEnd: "24 घंटे बीत गए। विभाग अब केवल स्वीकृत टेम्पलेट भेज सकता है; नागरिक के लिखते ही खिड़की फिर खुलेगी।", closeWindow: "खिड़की अभी बंद करें", reachable: "फ़ोन चालू है", reachableNote: "बंद: Meta 131026 देता है", hides: "नंबर छिपाता है", hidesNote: "केवल यूज़रनेम की पहचान (BSUID) जाती है",
  ownWindow: "अलग खिड़की में खोलें ↗", quick: "झटपट संदेश",

  failures: "Meta को खराब करें", failuresNote: "केवल दिखाने के लिए। हमारा सिस्टम इसे असली खराबी मानता है।", times: "कितनी बार", untilOff: "रोकने तक", forWhom: "किसके साथ", thisOne: "यह नागरिक", everyone: "सब",
  answers: "जवाब की खराबी", webhooks: "सूचना (वेबहुक) की खराबी", left: (many) => `${many} बाकी`, on: "चालू", off: "बंद",
  failing: "Meta की खराबी चालू", repair: "सब ठीक करें", forOne: (who) => `केवल ${who}`,
  rate: "बहुत तेज़ भेजा (130429)", rateNote: "दर सीमा: थोड़ा रुककर फिर",
  pair: "एक नागरिक को बहुत संदेश (131056)", pairNote: "1, 4, 16 … सेकंड बाद फिर; दूसरे नहीं रुकते",
  server: "Meta का सर्वर बीमार (503)", serverNote: "2, 8, 32 … सेकंड बाद फिर",
  slow: "जवाब देर से (15 सेकंड)", slowNote: "हम 10 सेकंड ही रुकते हैं; संदेश दोहरा नहीं जाना चाहिए",
  cutBefore: "जुड़ाव टूटा, कुछ नहीं गया", cutBeforeNote: "गया या नहीं, पता नहीं: दस मिनट बाद फिर, या नागरिक के लिखते ही",
  cutAfter: "संदेश गया, जवाब खो गया", cutAfterNote: "स्थिति आने तक रुकना होगा",
  token: "टोकन पुराना हो गया (190)", tokenNote: "ठीक करने तक भेजना रुकता है, कतार बचती है; फिर एक मिनट में चलता है",
  undelivered: "मान लिया, पर पहुंचा नहीं (131026)", undeliveredNote: "बाद में failed स्थिति",
  media: "फ़ोटो उतारी नहीं जा सकती (503)", mediaNote: "फ़ोटो, आवाज़ और दस्तावेज़",
  twice: "हर वेबहुक तीन बार", twiceNote: "असर एक ही बार होना चाहिए",
  late: "वेबहुक 20 सेकंड देर से", lateNote: "संदेश और स्थितियां दोनों",
  held: "वेबहुक नहीं जाते", heldNote: "नागरिक का लिखा हम तक नहीं पहुंचता",
  disorder: "स्थितियां उलटे क्रम में", disorderNote: "पढ़ा, पहुंचा, भेजा",
  quiet: "कोई स्थिति नहीं आती", quietNote: "न भेजा, न पहुंचा, न पढ़ा",
  ownPace: "Meta की असली रफ़्तार सीमा", ownPaceNote: "एक नागरिक को 6 सेकंड में एक, 45 तक एक साथ",
  faultRefuse: (code, title) => `Meta ने मना किया: ${title ?? ""} ${code}`, faultHttp: (status) => `Meta ने केवल ${status} कहा`, faultDelay: (seconds) => `Meta ने जवाब ${seconds} सेकंड रोका`,
  faultBefore: "जुड़ाव टूटा, संदेश Meta तक नहीं गया", faultAfter: "Meta ने संदेश लिया, पर जवाब से पहले जुड़ाव टूटा", faultLater: (code) => `Meta ने लिया, फिर पहुंचा नहीं सका: ${code}`, byHand: "कृत्रिम खराबी",

  counts: "अब तक की गिनती", countAccepted: "विभाग के संदेश, लिए गए", countRefused: "लौटाए गए", countFaults: "कृत्रिम खराबियां", countInbound: "नागरिकों के संदेश", countPending: "वेबहुक रास्ते में", countRetries: "वेबहुक फिर भेजे",
  reset: "सब मिटाकर फिर शुरू करें", resetTitle: "सब मिटाएं?", resetNote: "इस फ़ोन की सभी बातचीत, फ़ोटो और खराबियां मिट जाएंगी। हमारे सिस्टम में दर्ज शिकायतें बनी रहेंगी।", resetDo: "हां, मिटाएं",
};
