/** The page's own words; the bot's words are its own. */
const WORDS = {
  hi: {
    phone: "फ़ोन", standIn: "WhatsApp की जगह: कोई संदेश इस मशीन से बाहर नहीं जाता", citizens: "नागरिक", add: "+ नया नागरिक", back: "‹ वापस",
    emptyChat: "अभी कोई बातचीत नहीं। पहला संदेश भेजें:", newer: "नया संदेश ↓", attach: "जोड़ें", message: "संदेश", send: "भेजें",
    placeholder: "संदेश लिखें", typing: "लिख रहा है…", today: "आज", yesterday: "कल", bot: "बॉट", you: "आप", photo: "फ़ोटो", voice: "आवाज़", document: "दस्तावेज़", video: "वीडियो",
    location: "जगह", contact: "संपर्क", reaction: "प्रतिक्रिया", other: "संदेश", choosePhoto: "फ़ोटो चुनें", samplePhoto: "नमूना फ़ोटो (टूटी सड़क)", chooseVoice: "आवाज़ की फ़ाइल चुनें",
    sampleVoice: "नमूना आवाज़ (2 सेकंड)", chooseDocument: "दस्तावेज़ चुनें", sendLocation: "जगह भेजें", shareNumber: "अपना नंबर भेजें", close: "बंद करें", cancel: "रद्द करें",
    name: "नाम", number: "फ़ोन नंबर (देश कोड के साथ)", save: "जोड़ें", latitude: "अक्षांश", longitude: "देशांतर", place: "जगह का नाम", presets: "रोहतक के कुछ स्थान",
    waiting: "प्रतीक्षा में: गेटवे ने अभी नहीं लिया", received: "पहुंचा", read: "पढ़ा गया", lost: "नहीं पहुंचा", refused: "Meta इसे लौटा देता", seeBody: "भेजा गया JSON",
    stale: (time) => `लाइव जुड़ाव टूटा। ${time} तक का हाल; फिर जोड़ रहे हैं।`, failed: "नहीं भेजा जा सका। लिखा हुआ सुरक्षित है, फिर कोशिश करें।", hidden: "नंबर छिपा है",
    flow: "फ़ॉर्म यहां नहीं खुलता", openLink: "लिंक", template: "टेम्पलेट", unread: "नया", choose: "एक चुनें", attachTitle: "क्या भेजना है?", addTitle: "नया नागरिक", digits: "7 से 15 अंक, जैसे 919800000002",
  },
  en: {
    phone: "Phone", standIn: "In place of WhatsApp: no message leaves this machine", citizens: "Citizens", add: "+ New citizen", back: "‹ Back",
    emptyChat: "No conversation yet. Send the first message:", newer: "New message ↓", attach: "Attach", message: "Message", send: "Send",
    placeholder: "Write a message", typing: "writing…", today: "Today", yesterday: "Yesterday", bot: "Bot", you: "You", photo: "Photo", voice: "Voice note", document: "Document", video: "Video",
    location: "Location", contact: "Contact", reaction: "Reaction", other: "Message", choosePhoto: "Choose a photo", samplePhoto: "Sample photo (broken road)", chooseVoice: "Choose a voice file",
    sampleVoice: "Sample voice note (2 seconds)", chooseDocument: "Choose a document", sendLocation: "Send a location", shareNumber: "Share my number", close: "Close", cancel: "Cancel",
    name: "Name", number: "Phone number (with country code)", save: "Add", latitude: "Latitude", longitude: "Longitude", place: "Name of the place", presets: "Some places in Rohtak",
    waiting: "Waiting: the gateway has not taken it yet", received: "Received", read: "Read", lost: "Not received", refused: "Meta would refuse this", seeBody: "JSON as posted",
    stale: (time) => `Live connection lost. As of ${time}; connecting again.`, failed: "Could not be sent. What you wrote is kept; try again.", hidden: "number hidden",
    flow: "Forms do not open here", openLink: "Link", template: "Template", unread: "new", choose: "Choose one", attachTitle: "What to send?", addTitle: "New citizen", digits: "7 to 15 digits, such as 919800000002",
  },
};

const asked = new URLSearchParams(location.search).get("lang");
if (asked === "hi" || asked === "en") localStorage.setItem("lang", asked);
export const lang = localStorage.getItem("lang") === "en" ? "en" : "hi";
export const words = WORDS[lang];

/** Puts the words on the page in the chosen language. */
export function translate() {
  document.documentElement.lang = lang;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
  const link = document.getElementById("language");
  const other = lang === "hi" ? "en" : "hi";
  link.textContent = other === "hi" ? "हिंदी" : "English";
  link.lang = link.hreflang = other;
  link.href = `?lang=${other}`;
}

const locale = lang === "hi" ? "hi-IN-u-nu-latn" : "en-IN";
const clock = new Intl.DateTimeFormat(locale, { timeZone: "Asia/Kolkata", hour: "numeric", minute: "2-digit" });
const date = new Intl.DateTimeFormat(locale, { timeZone: "Asia/Kolkata", day: "numeric", month: "long", year: "numeric" });

export const timeOf = (when) => clock.format(new Date(when));

/** Today, yesterday, or the date. */
export function dayOf(when) {
  const day = date.format(new Date(when));
  if (day === date.format(new Date())) return words.today;
  if (day === date.format(new Date(Date.now() - 864e5))) return words.yesterday;
  return day;
}

/** The language a text is written in, for shaping and screen readers. */
export const langOf = (text) => (/[\u0900-\u097f]/.test(text) ? "hi" : "en");
