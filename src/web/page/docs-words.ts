import type { Language } from "../../domain/language/names.ts";

type Section = "token" | "openai" | "agui" | "mcp" | "own" | "errors";

/** The words of the page that tells other software how to knock. Between backquotes: as it is written in a program. */
export const docsWords: Readonly<
  Record<
    Language,
    {
      title: string;
      promise: string;
      sections: Readonly<Record<Section, { title: string; text: string }>>;
      calls: string;
      callsText: string;
      records: string;
      audiences: Readonly<Record<string, string>>;
      query: string;
      body: string;
      answer: string;
      required: string;
    }
  >
> = {
  fr: {
    title: "Les portes de Dalil",
    promise: "Ce que fait l’écran d’une équipe, un autre programme peut le faire aussi.",
    sections: {
      token: {
        title: "D’abord un jeton",
        text: "Un programme rejoint l’équipe par son code et sous un surnom, comme une personne. La réponse donne son `token` ; il accompagne ensuite chaque appel. Pour un mentor ou un organisateur, c’est ce qui suit `#` dans son lien.",
      },
      openai: {
        title: "Un programme qui connaît l’API d’OpenAI",
        text: "Changez l’adresse et la clé, rien d’autre. `dalil` est l’atelier du jour, `dalil/framing` un atelier précis. Le message est celui de l’équipe et ses membres le voient ; avec `store: false`, rien n’est gardé.",
      },
      agui: {
        title: "Un écran qui parle AG-UI",
        text: "Le fil (`threadId`) est un atelier ; tout autre nom désigne l’atelier du jour. Le canevas arrive par `STATE_SNAPSHOT`, ses changements par `STATE_DELTA`. Une entrée proposée attend l’équipe : l’exécution se termine par une interruption et `resume` la règle avec `accept`, `edit` et un texte, ou `reject` ; `cancelled` la laisse attendre. Qui ferme la connexion arrête la réponse.",
      },
      mcp: {
        title: "Un assistant qui parle MCP",
        text: "Les outils, les ressources et les consignes dépendent du rôle : équipe, mentor ou organisation. Tout se lit, rien ne s’écrit. `ask_programme` répond toujours sans modèle de langage, même là où il y en a un : ses mots sont ceux des documents, votre propre assistant les formule, et aucune part de l’équipe n’est dépensée. Une page web n’appelle que depuis ce serveur ou depuis la machine de celui qui l’ouvre.",
      },
      own: {
        title: "L’API de Dalil",
        text: "Les appels de ses propres écrans. Une réponse se suit pas à pas ; après une coupure, reprenez au dernier numéro reçu avec `Last-Event-ID`.",
      },
      errors: {
        title: "Un refus se lit",
        text: "Il porte un code stable, une phrase dans la langue du lecteur et des détails. `/v1` et `/mcp` l’écrivent dans la forme de leur protocole. Après un 429, attendez les secondes de `Retry-After`.",
      },
    },
    calls: "Tous les appels",
    callsText: "La même liste pour les machines :",
    records: "Ce que contiennent les réponses",
    audiences: {
      public: "Ouvert à tous",
      member: "Membre d’une équipe",
      staff: "Mentor ou organisateur",
      organiser: "Organisateur",
      person: "Toute personne connue",
    },
    query: "Dans l’adresse",
    body: "À envoyer",
    answer: "Réponse",
    required: "obligatoire",
  },
  ar: {
    title: "أبواب دليل",
    promise: "ما تفعله شاشة الفريق يستطيع برنامج آخر أن يفعله أيضاً.",
    sections: {
      token: {
        title: "المفتاح أولاً",
        text: "ينضمّ البرنامج إلى الفريق برمزه وباسم مستعار، كما ينضمّ شخص. يجد في الجواب مفتاحه `token`، ويرسله بعد ذلك مع كل نداء. أمّا المرشد أو المنظّم فمفتاحه ما يأتي بعد `#` في رابطه.",
      },
      openai: {
        title: "برنامج يعرف واجهة OpenAI",
        text: "غيّروا العنوان والمفتاح، لا غير. `dalil` هي ورشة اليوم، و`dalil/framing` ورشة بعينها. الرسالة رسالة الفريق ويراها أعضاؤه؛ ومع `store: false` لا يُحفظ شيء.",
      },
      agui: {
        title: "شاشة تتكلم AG-UI",
        text: "المحادثة (`threadId`) هي الورشة؛ وكل اسم آخر يعني ورشة اليوم. تصل اللوحة في `STATE_SNAPSHOT` وتغيّراتها في `STATE_DELTA`. الإضافة المقترحة تنتظر الفريق: ينتهي التشغيل بانقطاع، ويبتّ فيه `resume` بكلمة `accept` أو `edit` مع نص أو `reject`؛ أمّا `cancelled` فتتركها تنتظر. من يغلق الاتصال يوقف الجواب.",
      },
      mcp: {
        title: "مساعد يتكلم MCP",
        text: "الأدوات والموارد والتوجيهات حسب الدور: فريق أو مرشد أو منظّم. كلها للقراءة، ولا شيء للكتابة. تجيب `ask_programme` دائماً بلا نموذج لغوي، حتى حيث يوجد نموذج: كلماتها كلمات الوثائق، ومساعدكم يصوغها كما يريد، ولا تُنقص شيئاً من حصة الفريق. صفحة الويب لا تنادي إلا من هذا الخادم أو من جهاز من يفتحها.",
      },
      own: {
        title: "واجهة دليل",
        text: "نداءات شاشاته نفسها. يُتابَع الجواب خطوة خطوة؛ وبعد انقطاع الشبكة يُستأنف من آخر رقم وصل، في `Last-Event-ID`.",
      },
      errors: {
        title: "الرفض يُقرأ",
        text: "فيه رمز ثابت، وجملة بلغة القارئ، وتفاصيل. ويكتبه `/v1` و`/mcp` بصيغة البروتوكول. بعد الجواب 429 انتظروا عدد الثواني في `Retry-After`.",
      },
    },
    calls: "جميع النداءات",
    callsText: "القائمة نفسها للبرامج:",
    records: "ما في الأجوبة",
    audiences: {
      public: "مفتوح للجميع",
      member: "عضو في فريق",
      staff: "مرشد أو منظّم",
      organiser: "منظّم",
      person: "كل شخص معروف",
    },
    query: "في العنوان",
    body: "ما يُرسَل",
    answer: "الجواب",
    required: "واجب",
  },
  en: {
    title: "Dalil’s doors",
    promise: "What a team’s screen does, another program can do too.",
    sections: {
      token: {
        title: "First a token",
        text: "A program joins the team by its code and under a nickname, as a person does. The answer gives its `token`, which goes with every call after that. A mentor’s or an organiser’s is what follows `#` in their link.",
      },
      openai: {
        title: "A program that knows OpenAI’s API",
        text: "Change the address and the key, nothing else. `dalil` is today’s workshop, `dalil/framing` a given one. The message is the team’s own and its members see it; with `store: false` nothing is kept.",
      },
      agui: {
        title: "A screen that speaks AG-UI",
        text: "The thread (`threadId`) is a workshop; any other name means today’s. The canvas comes as `STATE_SNAPSHOT`, its changes as `STATE_DELTA`. A proposed entry waits for the team: the run ends with an interrupt, and `resume` settles it with `accept`, `edit` and a text, or `reject`; `cancelled` lets it wait. Whoever closes the connection stops the answer.",
      },
      mcp: {
        title: "An assistant that speaks MCP",
        text: "Tools, resources and prompts depend on the role: team, mentor or organiser. All of it is read, nothing is written. `ask_programme` always answers without a language model, even where there is one: its words are the documents’, your own assistant puts them its way, and nothing of the team’s share is spent. A web page may call only from this server or from the machine of whoever opens it.",
      },
      own: {
        title: "Dalil’s own API",
        text: "The calls of its own screens. An answer is followed step by step; after a cut, go on from the last number received with `Last-Event-ID`.",
      },
      errors: {
        title: "A refusal can be read",
        text: "It carries a stable code, a sentence in the reader’s language, and details. `/v1` and `/mcp` write it in their protocol’s shape. After a 429, wait for the seconds of `Retry-After`.",
      },
    },
    calls: "All calls",
    callsText: "The same list for machines:",
    records: "What answers hold",
    audiences: {
      public: "Open to all",
      member: "A team’s member",
      staff: "A mentor or organiser",
      organiser: "An organiser",
      person: "Anyone signed in",
    },
    query: "In the address",
    body: "To send",
    answer: "Answer",
    required: "required",
  },
};
