import type { ErrorWords } from "../domain/errors.ts";

/** What a reader is told for each refusal, and what to do about it. `{name}` is filled from the error's details. */
export const errorWords: ErrorWords = {
  not_signed_in: {
    fr: "Votre accès n'est plus valable. Rejoignez votre équipe avec son code.",
    ar: "لم يعد وصولكم صالحاً. انضموا إلى فريقكم من جديد برمزه.",
    en: "Your access is no longer valid. Join your team again with its code.",
  },
  forbidden: {
    fr: "Cette action ne vous est pas ouverte. Demandez à un organisateur si vous en avez besoin.",
    ar: "هذا الإجراء غير متاح لكم. إن كنتم بحاجة إليه فاسألوا أحد المنظّمين.",
    en: "This is not open to you. Ask an organiser if you need it.",
  },
  not_found: {
    fr: "Rien ne se trouve à cette adresse. Revenez à la page de l'équipe.",
    ar: "لا يوجد شيء في هذا العنوان. عودوا إلى صفحة الفريق.",
    en: "There is nothing at this address. Go back to the team's page.",
  },
  unknown_code: {
    fr: "Ce code n'existe pas. Vérifiez les six caractères : il n'y a ni O, ni I, ni 0, ni 1.",
    ar: "هذا الرمز غير موجود. تحقّقوا من الأحرف الستة: ليس فيها O ولا I ولا 0 ولا 1.",
    en: "No team has this code. Check the six characters: there is no O, I, 0 or 1 among them.",
  },
  code_revoked: {
    fr: "Ce code a été retiré. Demandez le nouveau à un organisateur.",
    ar: "سُحب هذا الرمز. اطلبوا الرمز الجديد من أحد المنظّمين.",
    en: "This code was withdrawn. Ask an organiser for the new one.",
  },
  invite_expired: {
    fr: "Ce lien a expiré. Demandez-en un nouveau à un organisateur.",
    ar: "انتهت صلاحية هذا الرابط. اطلبوا رابطاً جديداً من أحد المنظّمين.",
    en: "This link has expired. Ask an organiser for a new one.",
  },
  invalid_input: {
    fr: "La demande n'a pas la forme attendue. Les détails disent où.",
    ar: "الطلب ليس بالصيغة المنتظرة. تجدون الموضع في التفاصيل.",
    en: "The request does not have the expected shape. The details say where.",
  },
  empty_message: {
    fr: "Le message est vide. Écrivez au moins un mot.",
    ar: "الرسالة فارغة. اكتبوا كلمة واحدة على الأقل.",
    en: "The message is empty. Write at least one word.",
  },
  text_too_long: {
    fr: "Ce texte est trop long : {limit} caractères au plus. Envoyez-le en plusieurs fois.",
    ar: "هذا النص أطول من اللازم: {limit} حرف على الأكثر. أرسلوه على دفعات.",
    en: "This text is too long: at most {limit} characters. Send it in several parts.",
  },
  key_reused: {
    fr: "Cet envoi porte la clé d'un autre message. Renvoyez-le avec une clé neuve.",
    ar: "يحمل هذا الإرسال مفتاح رسالة أخرى. أعيدوا إرساله بمفتاح جديد.",
    en: "This carries the key of another message. Send it again with a new key.",
  },
  canvas_conflict: {
    fr: "Quelqu'un de l'équipe vient de modifier cette case. Voici les deux textes : choisissez, ou réunissez-les.",
    ar: "عدّل أحد أعضاء الفريق هذه الخانة قبل قليل. إليكم النصّين: اختاروا أحدهما أو اجمعوا بينهما.",
    en: "Someone on your team has just changed this box. Here are both texts: choose one, or bring them together.",
  },
  proposal_settled: {
    fr: "L'équipe a déjà répondu à cette proposition. Regardez la case.",
    ar: "سبق أن أجاب الفريق عن هذا الاقتراح. انظروا إلى الخانة.",
    en: "Your team has already answered this proposal. Look at the box.",
  },
  ticket_taken: {
    fr: "Un collègue a été plus rapide. Choisissez une autre demande.",
    ar: "سبقكم زميل إلى هذا الطلب. اختاروا طلباً آخر.",
    en: "A colleague was first. Choose another request.",
  },
  turn_finished: {
    fr: "La réponse est déjà terminée : il n'y a plus rien à arrêter.",
    ar: "انتهت الإجابة: لم يبق ما يُوقَف.",
    en: "The answer has already ended: there is nothing left to stop.",
  },
  too_many_requests: {
    fr: "Trop de demandes à la fois. Réessayez dans {retryAfter} s ; rien n'est perdu.",
    ar: "الطلبات كثيرة دفعة واحدة. أعيدوا المحاولة بعد {retryAfter} ث؛ لم يضع شيء.",
    en: "Too many requests at once. Try again in {retryAfter} s; nothing is lost.",
  },
  unknown_workshop: {
    fr: "Ce programme n'a pas d'atelier de ce nom. Choisissez-en un dans le parcours.",
    ar: "لا توجد في هذا البرنامج ورشة بهذا الاسم. اختاروا ورشة من المسار.",
    en: "This programme has no such workshop. Choose one on the path.",
  },
  unknown_field: {
    fr: "Le canevas de cet atelier n'a pas cette case. Choisissez-en une autre.",
    ar: "ليس في لوحة هذه الورشة خانة بهذا الاسم. اختاروا خانة من اللوحة.",
    en: "This workshop's canvas has no such box. Choose another one.",
  },
  round_closed: {
    fr: "Le tour d'idées est clos : les idées sont révélées, on peut voter.",
    ar: "أُغلقت جولة الأفكار: الأفكار مكشوفة الآن ويمكن التصويت.",
    en: "The round of ideas is closed: the ideas are shown, and you can vote.",
  },
  round_open: {
    fr: "Chacun écrit ses idées, seul : l'assistant répondra après {until}, ou dès la clôture du tour. Ajoutez les vôtres.",
    ar: "يكتب كل واحد أفكاره وحده: سيجيب المساعد بعد {until}، أو فور إغلاق الجولة. أضيفوا أفكاركم.",
    en: "Everyone is writing ideas alone: the assistant answers after {until}, or as soon as the round is closed. Add yours.",
  },
  round_running: {
    fr: "Un tour d'idées est déjà en cours dans l'équipe. Rejoignez-le.",
    ar: "توجد جولة أفكار جارية في الفريق. انضموا إليها.",
    en: "Your team already has a round of ideas under way. Join it.",
  },
  round_unready: {
    fr: "On ne peut pas encore clore : chaque personne qui a commencé à écrire doit rendre {fewest} idées. Ou attendez la fin du temps.",
    ar: "لا يمكن الإغلاق بعد: على كل من بدأ الكتابة أن يقدّم {fewest} أفكار. أو انتظروا انتهاء الوقت.",
    en: "It is too early to close: everyone who started writing must hand in {fewest} ideas. Or wait until time is up.",
  },
  round_stage: {
    fr: "Le tour n'en est pas là : l'équipe a déjà avancé, ou pas encore. Regardez où il en est.",
    ar: "ليست الجولة في هذه المرحلة: ربما تجاوزها الفريق أو لم يبلغها بعد. انظروا أين وصلت.",
    en: "The round is not at this step: your team has moved on, or is not there yet. Look where it stands.",
  },
  too_many_ideas: {
    fr: "Vous avez déjà rendu {limit} idées. Changez-en une plutôt que d'en ajouter.",
    ar: "قدّمتم {limit} فكرة. عدّلوا إحداها بدل إضافة أخرى.",
    en: "You have handed in {limit} ideas already. Change one instead of adding more.",
  },
  idea_moved: {
    fr: "Quelqu'un de l'équipe vient de déplacer cette idée. Regardez où elle est maintenant.",
    ar: "نقل أحد أعضاء الفريق هذه الفكرة قبل قليل. انظروا أين هي الآن.",
    en: "Someone on your team has just moved this idea. Look where it is now.",
  },
  own_group: {
    fr: "Ce groupe ne contient que vos idées : donnez votre voix à un autre.",
    ar: "ليس في هذه المجموعة إلا أفكاركم: امنحوا صوتكم لمجموعة أخرى.",
    en: "This group holds only your own ideas: give your vote to another.",
  },
  votes_used: {
    fr: "Vos {limit} voix sont données. Reprenez-en une pour la donner ailleurs.",
    ar: "أعطيتم أصواتكم كلها ({limit}). اسحبوا صوتاً لتمنحوه لمجموعة أخرى.",
    en: "Your {limit} votes are given. Take one back to give it elsewhere.",
  },
  guardian_consent_needed: {
    fr: "Un parent ou un tuteur doit d'abord être d'accord. Demandez-lui, puis dites-le sur la première page.",
    ar: "يجب أن يوافق أولاً أحد الوالدين أو وليّ الأمر. اسألوه، ثم أكّدوا ذلك في الصفحة الأولى.",
    en: "A parent or guardian must agree first. Ask them, then say so on the first page.",
  },
  evaluation_running: {
    fr: "Une évaluation est déjà en cours. Attendez sa fin ou arrêtez-la.",
    ar: "هناك تقييم جارٍ. انتظروا نهايته أو أوقفوه.",
    en: "An evaluation is already under way. Wait for its end, or stop it.",
  },
  evaluation_over: {
    fr: "Cette évaluation est terminée : lancez-en une nouvelle.",
    ar: "انتهى هذا التقييم: ابدؤوا تقييماً جديداً.",
    en: "This evaluation has ended: start a new one.",
  },
  evaluation_invalid: {
    fr: "Un fichier des suites d'évaluation contient une erreur : {mistakes}. Corrigez-le, puis relancez.",
    ar: "في أحد ملفات التقييم خطأ: {mistakes}. صحّحوه ثم أعيدوا المحاولة.",
    en: "A file of the evaluation suites has a mistake: {mistakes}. Mend it, then start again.",
  },
  model_missing: {
    fr: "Aucun modèle n'est réglé sur ce serveur (MODEL). Choisissez la voix hors ligne.",
    ar: "لم يُضبط أي نموذج على هذا الخادم (MODEL). اختاروا الصوت المحلي.",
    en: "No model is set on this server (MODEL). Choose the offline voice.",
  },
  case_settled: {
    fr: "Un collègue a déjà décidé de ce cas.",
    ar: "سبق أن بتّ زميل في هذه الحالة.",
    en: "A colleague has already decided on this case.",
  },
  canvas_empty: {
    fr: "Le canevas de cet atelier est encore vide : écrivez au moins une case, puis demandez un retour.",
    ar: "لوحة هذه الورشة ما زالت فارغة: اكتبوا خانة واحدة على الأقل، ثم اطلبوا رأياً فيها.",
    en: "This workshop's canvas is still empty: write one box at least, then ask for feedback.",
  },
  feedback_off: {
    fr: "Pour cet atelier, il n'y a pas de retour écrit. Levez la main, ou allez voir un mentor dans la salle.",
    ar: "لا آراء مكتوبة في هذه الورشة. ارفعوا أيديكم في التطبيق، أو توجّهوا إلى أحد المرشدين في القاعة.",
    en: "There is no written feedback for this workshop. Raise your hand, or go and see a mentor in the room.",
  },
  feedback_taken: {
    fr: "Quelqu'un a été plus rapide. Ce que vous avez écrit est encore là ; regardez ce qui a été décidé.",
    ar: "سبقكم شخص آخر. ما كتبتموه ما زال محفوظاً أمامكم؛ انظروا ما الذي تقرّر.",
    en: "Somebody was first. What you wrote is still there; look at what was decided.",
  },
  feedback_stale: {
    fr: "L'équipe a changé son canevas, ou l'ébauche a été refaite. Relisez avant d'envoyer ; vos mots sont encore là.",
    ar: "غيّر الفريق لوحته، أو أُعيدت المسودة. أعيدوا القراءة قبل الإرسال؛ كلماتكم ما زالت أمامكم.",
    en: "The team changed its canvas, or the draft was made again. Read it again before you send; your words are still there.",
  },
  undo_late: {
    fr: "Trop tard pour reprendre : l'équipe l'a déjà reçu. Écrivez-lui dans sa conversation.",
    ar: "فات وقت التراجع: وصل الرأي إلى الفريق. يمكنكم مراسلته في محادثته.",
    en: "Too late to take it back: the team has it already. Write to them in their conversation.",
  },
  calls_closed: {
    fr: "Les mentors ne prennent pas de nouvelle demande pour le moment. {message}",
    ar: "لا يستقبل المرشدون طلبات جديدة الآن. {message}",
    en: "The mentors take no new calls for now. {message}",
  },
  no_transcriber: {
    fr: "Ce serveur ne transcrit pas les enregistrements. Collez votre texte : le temps et les pauses sont mesurés quand même.",
    ar: "هذا الخادم لا يفرّغ التسجيلات كتابةً. ألصقوا نصكم: يُقاس الوقت وتُقاس الوقفات على كل حال.",
    en: "This server does not write recordings down. Paste your text: time and pauses are measured all the same.",
  },
  no_speech: {
    fr: "Aucune parole n'a été entendue. Vérifiez le micro, parlez plus près, ou collez votre texte.",
    ar: "لم يُسمع أي كلام. تحققوا من الميكروفون، واقتربوا منه عند الكلام، أو ألصقوا نصكم.",
    en: "No speech was heard. Check the microphone, speak closer to it, or paste your text.",
  },
  not_sound: {
    fr: "Ce fichier n'est pas un enregistrement sonore ({type}). Envoyez le son seul (mp3, m4a, ogg, wav, webm), ou le texte.",
    ar: "هذا الملف ليس تسجيلاً صوتياً ({type}). أرسلوا الصوت وحده (mp3 أو m4a أو ogg أو wav أو webm)، أو أرسلوا النص.",
    en: "This file is not a sound recording ({type}). Send the sound alone (mp3, m4a, ogg, wav, webm), or the text.",
  },
  sound_too_large: {
    fr: "Ce fichier dépasse {limit} Mo. Envoyez un son plus court ou plus compressé, ou la transcription.",
    ar: "يتجاوز هذا الملف {limit} م.ب. أرسلوا تسجيلاً أقصر أو أصغر حجماً، أو أرسلوا النص المفرَّغ.",
    en: "This file is larger than {limit} MB. Send a shorter or more compressed sound, or the transcript.",
  },
  transcript_unreadable: {
    fr: "Cette transcription n'a pas pu être lue. Envoyez un texte simple, ou un fichier srt, vtt ou JSON dont les temps avancent.",
    ar: "تعذرت قراءة هذا النص المفرَّغ. أرسلوا نصاً عادياً، أو ملف srt أو vtt أو JSON تتقدم أوقاته.",
    en: "This transcript could not be read. Send plain text, or an srt, vtt or JSON file whose times go forward.",
  },
  transcriber_failed: {
    fr: "La transcription n'a pas abouti. Votre enregistrement est toujours sur cet appareil : réessayez, ou collez votre texte.",
    ar: "لم يكتمل تفريغ التسجيل. ما زال تسجيلكم على هذا الجهاز: أعيدوا المحاولة أو ألصقوا نصكم.",
    en: "The transcription did not work. Your recording is still on this device: try again, or paste your text.",
  },
  programme_invalid: {
    fr: "Le dossier du programme contient une erreur. Un organisateur doit la corriger.",
    ar: "في مجلد البرنامج خطأ. على أحد المنظّمين تصحيحه.",
    en: "The programme folder has a mistake. An organiser needs to mend it.",
  },
  internal: {
    fr: "Une panne de notre côté. Ce que vous avez envoyé n'est pas perdu : réessayez dans un instant.",
    ar: "وقع عطل من جهتنا. ما أرسلتموه لم يضع: أعيدوا المحاولة بعد لحظة.",
    en: "Something failed on our side. What you sent is not lost: try again in a moment.",
  },
};
