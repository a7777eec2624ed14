/** The page's own words in English; the same keys as in Hindi. */
export default {
  phone: "Phone", standIn: "In place of WhatsApp: no message leaves this machine", back: "‹ Back", close: "Close", cancel: "Cancel", send: "Send", details: "Details",
  toDark: "Dark", toLight: "Light", skip: "Go to writing a message",

  citizens: "Citizens", add: "+ New citizen", addTitle: "New citizen", name: "Name", number: "Phone number (with country code)", save: "Add", digits: "7 to 15 digits, such as 919800000002",
  examples: "Add with one tap", hidden: "number hidden", unread: "new", noMessage: "No message yet",

  today: "Today", yesterday: "Yesterday", bot: "Department", you: "You", typing: "writing…", newer: "New message ↓", newerMany: (many) => `${many} new messages ↓`,
  emptyChat: "No conversation yet. Choose a first message or write below:", practice: "A phone for practice: messages here never leave this machine.",
  chooseChat: "Choose a citizen on the left.", conversation: "Conversation",
  attach: "Attach", message: "Message", placeholder: "Write a message",
  photo: "Photo", voice: "Voice note", document: "Document", video: "Video", location: "Location", contact: "Contact", reaction: "Reaction", other: "Message", template: "Template",
  approved: "✓ Template approved by Meta", openLink: "Link", flow: "Forms do not open here", choose: "Choose one", seePhoto: "See the photo large", photoGone: "This photo is no longer here",
  play: "Play", pause: "Pause", position: "Position in the voice note", openMap: "See on a map ↗", download: "Save the file",

  attachTitle: "What to send?", samplePhoto: "Sample photo", samplePhotoNote: "A broken road", choosePhoto: "Choose photos", fromDevice: "From this device", sampleVoice: "Sample voice", sampleVoiceNote: "8 seconds, no water",
  chooseVoice: "Choose a voice file", record: "Speak now", recordNote: "With the microphone", recording: "Listening… press Send when done", noMicrophone: "No microphone found. A voice file can be chosen instead.",
  sampleDocument: "Sample document", sampleDocumentNote: "Water bill, PDF", chooseDocument: "Choose a document", sendLocation: "Send a location", sendLocationNote: "By name or position", caption: "Add words (optional)",
  sendThese: (many) => (many > 1 ? `Send ${many} files` : "Send"), shareNumber: "Share my number", latitude: "Latitude", longitude: "Longitude", place: "Name of the place", presets: "Some places in the district", here: "Where I am now",
  noPlace: "The device did not say where it is. Choose a place above.",

  waiting: "Sent", received: "Delivered", read: "Read", lost: "Not delivered", accepted: "Taken by Meta", sent: "Sent", delivered: "Delivered", failed: "Not delivered",
  refused: "Meta would refuse this", seeBody: "JSON as posted", windowRefused: "The 24-hour window is closed: Meta refused an ordinary message (131047)",
  stale: (time) => `Live connection lost. As of ${time}; connecting again. What you wrote is kept.`, notSent: "Could not be sent. What you wrote is kept; try again.",

  who: "This citizen", phoneNumber: "Phone number", window: "24-hour window", windowOpen: (until) => `● open until ${until}`, windowClosed: (since) => `■ closed since ${since}`, windowNever: "◐ this citizen has not written yet", windowOff: "● not checked",
  windowEnd: "24 hours have passed. The department can only send an approved template now; the window opens again as soon as the citizen writes.", closeWindow: "Close the window now", reachable: "Phone is on", reachableNote: "Off: Meta answers 131026", hides: "Hides the number", hidesNote: "Only the username's id (BSUID) is sent",
  ownWindow: "Open in a window of its own ↗", quick: "Quick messages",

  failures: "Make Meta fail", failuresNote: "For show only. Our system takes it for a real failure.", times: "How often", untilOff: "Until stopped", forWhom: "For whom", thisOne: "This citizen", everyone: "Everyone",
  answers: "Answers go wrong", webhooks: "Notices (webhooks) go wrong", left: (many) => `${many} left`, on: "on", off: "off",
  failing: "Meta is made to fail", repair: "Repair all", forOne: (who) => `only ${who}`,
  rate: "Sent too fast (130429)", rateNote: "Rate limit: tried again a little later",
  pair: "Too many to one citizen (131056)", pairNote: "Again after 1, 4, 16 … seconds; others go on",
  server: "Meta's server is ill (503)", serverNote: "Again after 2, 8, 32 … seconds",
  slow: "Answer comes late (15 seconds)", slowNote: "We wait for 10; the message must not come twice",
  cutBefore: "Connection lost, nothing was sent", cutBeforeNote: "Sent or not, nobody knows: again after ten minutes, or when the citizen writes",
  cutAfter: "Sent, but the answer was lost", cutAfterNote: "Must wait for the status",
  token: "Token has expired (190)", tokenNote: "Sending stops until repaired, the queue is kept; it goes on within a minute",
  undelivered: "Taken, then not delivered (131026)", undeliveredNote: "A failed status later",
  media: "Photos cannot be fetched (503)", mediaNote: "Photos, voice notes and documents",
  twice: "Every webhook three times", twiceNote: "Must have one effect only",
  late: "Webhooks 20 seconds late", lateNote: "Messages and statuses alike",
  held: "Webhooks are not sent", heldNote: "What citizens write does not reach us",
  disorder: "Statuses in the wrong order", disorderNote: "Read, delivered, sent",
  quiet: "No status at all", quietNote: "Neither sent, delivered nor read",
  ownPace: "Meta's real pace limit", ownPaceNote: "One in 6 seconds to a citizen, up to 45 at once",
  faultRefuse: (code, title) => `Meta refused: ${title ?? ""} ${code}`, faultHttp: (status) => `Meta answered with a bare ${status}`, faultDelay: (seconds) => `Meta held its answer back for ${seconds} seconds`,
  faultBefore: "Connection lost, the message did not reach Meta", faultAfter: "Meta took the message; connection lost before the answer", faultLater: (code) => `Meta took it, then could not deliver: ${code}`, byHand: "Made to fail",

  counts: "Counts so far", countAccepted: "The department's messages, taken", countRefused: "Refused", countFaults: "Failures made", countInbound: "Citizens' messages", countPending: "Webhooks on their way", countRetries: "Webhooks sent again",
  reset: "Wipe all and start again", resetTitle: "Wipe everything?", resetNote: "All chats, photos and failures of this phone go. Complaints registered in our system stay.", resetDo: "Yes, wipe",
};
