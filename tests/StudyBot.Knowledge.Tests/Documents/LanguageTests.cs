using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Documents;

/// <summary>Documents in other languages are kept for their sentences; no fact is drawn from them, and no English text is taken for one.</summary>
public sealed class LanguageTests
{
    private const string French =
        "Le ministre des affaires étrangères a reçu hier son homologue à Paris. Ils ont parlé de la situation dans la région et se sont mis d'accord pour "
        + "poursuivre les discussions avec les deux pays qui ne sont pas encore parties au traité. Une nouvelle réunion est prévue au mois de mars.";

    private const string English =
        "The foreign ministers met in Oslo on 3 May 2019 and agreed on a treaty about the border. They will meet again in the autumn of the same year, when "
        + "the parliaments of both countries have voted on it.";

    [Theory]
    [InlineData("fr", French)]
    [InlineData("de", "Der Außenminister ist am Montag nach Wien gereist, um mit seiner Kollegin über das Abkommen zu sprechen. Die beiden haben sich auf einen Zeitplan geeinigt, aber über die Grenze wird noch verhandelt. Das Treffen wurde nicht öffentlich angekündigt.")]
    [InlineData("es", "El canciller viajó ayer a la capital para reunirse con su colega. Los dos países firmaron un acuerdo que todavía no ha sido publicado, pero que según la prensa es muy amplio. Una segunda reunión se celebrará en abril, cuando haya terminado la sequía.")]
    [InlineData("pt", "O ministro chegou ontem à capital para uma reunião com o seu homólogo. Os dois países assinaram um acordo que ainda não foi publicado, mas que também trata da fronteira. As negociações vão continuar em março, quando o parlamento já tiver votado.")]
    [InlineData("it", "Il ministro è arrivato ieri nella capitale per incontrare la sua collega. I due paesi hanno firmato un accordo che non è ancora stato pubblicato, ma si sa che riguarda anche il confine. Una seconda riunione si terrà tra due mesi.")]
    [InlineData("nl", "De minister is gisteren naar de hoofdstad gereisd om met zijn collega te spreken. Het verdrag werd niet getekend, maar beide landen hebben een plan gemaakt dat in het voorjaar door het parlement wordt besproken. Er zijn nog vragen over de grens.")]
    [InlineData("sv", "Utrikesministern reste i går till huvudstaden för att tala med sin kollega. Avtalet är inte undertecknat, men båda länderna har kommit överens om en plan som ska läggas fram efter valet. Det blev också ett samtal om gränsen mellan dem.")]
    [InlineData("nb", "Utenriksministeren reiste i går til hovedstaden for å snakke med sin kollega. Avtalen er ikke undertegnet, men begge landene har blitt enige om en plan som skal legges fram etter valget. Det ble også snakket om grensen mellom dem.")]
    [InlineData("fi", "Ulkoministeri matkusti eilen pääkaupunkiin, ja hän tapasi siellä kollegansa. Sopimus ei ole vielä valmis, mutta molemmat maat ovat laatineet suunnitelman, joka on tarkoitus esitellä keväällä. Myös raja oli esillä, kun neuvottelut alkoivat.")]
    [InlineData("pl", "Minister spraw zagranicznych przyjechał wczoraj do stolicy i spotkał się ze swoim kolegą. Umowa nie została jeszcze podpisana, ale oba kraje przygotowały plan, który jest dla nich ważny. Rozmowy będą trwały po wyborach, jak również przez całe lato.")]
    [InlineData("cs", "Ministr zahraničí přijel včera do hlavního města, kde se setkal se svým kolegou. Smlouva nebyla podepsána, ale obě země připravily plán, který je pro ně důležitý. Jednání budou pokračovat po volbách, jak bylo také oznámeno, a to ve Vídni.")]
    [InlineData("ro", "Ministrul a sosit ieri în capitală pentru o întâlnire cu omologul său. Acordul nu este încă semnat, dar cele două țări au pregătit un plan care va fi prezentat după alegeri. S-a vorbit mai mult despre graniță, care este importantă pentru ambele state din regiune.")]
    [InlineData("hu", "A külügyminiszter tegnap a fővárosba utazott, és ott találkozott a kollégájával. A szerződés még nem készült el, de az volt a cél, hogy a két ország között meg lehessen egyezni. Egy újabb tárgyalás is lesz, csak a választások után.")]
    [InlineData("tr", "Dışişleri bakanı dün başkente geldi ve meslektaşıyla bir görüşme yaptı. Anlaşma henüz imzalanmadı, ancak iki ülke için çok önemli olan bir plan hazırlandı. Görüşmeler seçimden sonra da devam edecek, ne var ki tarih belli değil.")]
    [InlineData("id", "Menteri luar negeri tiba di ibu kota kemarin untuk bertemu dengan rekannya. Perjanjian itu belum ditandatangani, tetapi kedua negara telah menyiapkan rencana yang akan diajukan kepada parlemen. Pertemuan ini juga tidak membahas perbatasan antara mereka.")]
    [InlineData("vi", "Bộ trưởng đã đến thủ đô hôm qua và gặp người đồng cấp của mình. Hiệp định không được ký, nhưng hai nước đã chuẩn bị một kế hoạch cho các cuộc đàm phán trong năm này. Những vấn đề về biên giới cũng là một phần của cuộc gặp.")]
    [InlineData("ru", "Министр иностранных дел прибыл вчера в столицу и встретился со своим коллегой. Договор ещё не подписан, но обе страны подготовили план.")]
    [InlineData("uk", "Міністр закордонних справ прибув учора до столиці й зустрівся зі своїм колегою. Договір ще не підписано, але обидві країни підготували план.")]
    [InlineData("el", "Ο υπουργός Εξωτερικών έφτασε χθες στην πρωτεύουσα και συναντήθηκε με τον ομόλογό του.")]
    [InlineData("ar", "وصل وزير الخارجية أمس إلى العاصمة والتقى نظيره. ولم توقع الاتفاقية بعد، لكن البلدين أعدا خطة مشتركة.")]
    [InlineData("fa", "وزیر امور خارجه دیروز وارد پایتخت شد و با همتای خود گفت‌وگو کرد. این پیمان هنوز امضا نشده است.")]
    [InlineData("he", "שר החוץ הגיע אתמול לבירה ונפגש עם עמיתו. ההסכם עדיין לא נחתם.")]
    [InlineData("hi", "विदेश मंत्री कल राजधानी पहुँचे और अपने समकक्ष से मिले। समझौते पर अभी हस्ताक्षर नहीं हुए हैं।")]
    [InlineData("th", "รัฐมนตรีต่างประเทศเดินทางถึงเมืองหลวงเมื่อวานนี้และพบกับคู่เจรจา")]
    [InlineData("ja", "外務大臣は昨日、首都に到着し、相手国の大臣と会談した。条約はまだ署名されていない。")]
    [InlineData("zh", "外交部长昨天抵达首都,与对方举行了会谈。条约尚未签署,但两国已经制定了计划。")]
    [InlineData("ko", "외무장관은 어제 수도에 도착하여 상대국 장관과 회담했다. 조약은 아직 서명되지 않았다.")]
    public void A_few_sentences_tell_the_language(string language, string text)
    {
        Assert.Equal(language, LanguageOf(text));
        Assert.NotEqual(language, Languages.ForeignName(language));
    }

    [Theory]
    [InlineData("Talks in La Paz.")]
    [InlineData("Oui!")]
    [InlineData("Abe, Putin: Nagato, 15 December 2016.")]
    [InlineData("President Nicolás Maduro Moros met Raúl Castro Ruz in La Habana.")]
    [InlineData("Instituto de la Paz y los Derechos de las Mujeres; Universidad de los Andes; Banco del Sur; Casa de las Américas.")]
    [InlineData("Agence Française de Développement, Ministère des Affaires Étrangères et du Développement, Bureau de la Sécurité.")]
    [InlineData("Von der Leyen and Scholz met at the Haus der Kulturen der Welt; “Die Zeit” and “Der Spiegel” were there.")]
    [InlineData("Note: de Gaulle said “Vive le Québec libre” in Montréal on 24 July 1967.")]
    [InlineData("He quoted the motto of the city, “il n'est pas nécessaire d'espérer pour entreprendre”, and left.")]
    [InlineData("Shinzo Abe (安倍晋三) met Vladimir Putin (Владимир Путин) in Nagato (長門市).")]
    [InlineData("Ban Ki-moon (반기문), Xi Jinping (习近平), Moon Jae-in (문재인)")]
    [InlineData("MINISTERS MEET IN OSLO")]
    [InlineData("1. 2. 3.")]
    [InlineData("")]
    public void A_short_English_note_is_never_foreign(string text) => Assert.Null(Languages.ForeignName(LanguageOf(text)));

    [Theory]
    [InlineData(English + "\n\n" + French)]
    [InlineData(French + "\n\n" + English)]
    [InlineData(English + "\n\n外務大臣は昨日、首都に到着し、相手国の大臣と会談した。")]
    public void What_is_half_English_is_read_as_English(string text) => Assert.Null(Languages.ForeignName(LanguageOf(text)));

    [Fact]
    public void A_foreign_document_under_an_English_title_is_foreign() =>
        Assert.Equal("fr", LanguageOf("Press release of the Ministry\n\n" + string.Join("\n\n", Enumerable.Repeat(French, 5))));

    [Fact]
    public void An_English_document_that_opens_with_a_foreign_letter_is_English() =>
        Assert.Equal("en", LanguageOf(string.Join("\n\n", Enumerable.Repeat(French, 20).Concat(Enumerable.Repeat(English, 100)))));

    [Fact]
    public void From_a_foreign_document_sentences_are_kept_and_nothing_is_drawn()
    {
        var text = French + " Le sommet de Genève a eu lieu le 3 mai 2019.";

        var extracted = Extractor.Extract(new SourceId(GroupId.Terminal, new ContentHash(new string('0', 64))), new SourceText(text), "a.txt", CancellationToken.None);

        Assert.Equal("French", Languages.ForeignName(extracted.Document.Info.Language));
        Assert.Equal(4, extracted.Sentences.Count);
        Assert.Empty(extracted.Facts);
        Assert.Empty(extracted.Mentions);
        Assert.Empty(extracted.People.Select(p => p.Name).Concat(extracted.Places.Select(p => p.Name)).Concat(extracted.Organizations.Select(o => o.Name)));
    }

    [Theory]
    [InlineData("条约尚未签署。两国已经制定了计划!什么时候?", 3)]
    [InlineData("وصل الوزير أمس. متى يعود؟ لا أحد يعرف.", 3)]
    [InlineData("विदेश मंत्री कल पहुँचे। समझौता नहीं हुआ।", 2)]
    public void Other_scripts_are_split_at_their_own_stops(string text, int sentences)
    {
        text = text.Replace('!', '！').Replace('?', '？');

        var extracted = Extractor.Extract(new SourceId(GroupId.Terminal, new ContentHash(new string('0', 64))), new SourceText("N. 1\n\n" + text), "a.txt", CancellationToken.None);

        Assert.Equal(1 + sentences, extracted.Sentences.Count);
    }

    [Fact]
    public void Every_labelled_document_is_English()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Require("data", "docs"), "*.txt", SearchOption.AllDirectories).ToList();

        var others = files.Select(file => (file, Language: LanguageOf(File.ReadAllText(file)))).Where(told => told.Language != Languages.English);

        Assert.NotEmpty(files);
        Assert.Empty(others);
    }

    private static string LanguageOf(string text) => DocumentReader.Read(new SourceText(text), "file.txt").Info.Language;
}
