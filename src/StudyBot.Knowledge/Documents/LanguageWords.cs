using System.Collections.Frozen;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// The grammar's own words of languages in Latin script: conjunctions, pronouns, auxiliaries, negations. Left out are words that English has
/// too ("die", "on", "son"), and the articles and prepositions that stand inside names ("de la", "von der", "di"), so that an English text about
/// foreigners and their institutes has none of them.
/// </summary>
internal static class LanguageWords
{
    /// <summary>Chosen so that other languages rarely have them.</summary>
    private static readonly string[] English = Words("the and of to that with from which this have were their been is was by are has for not");

    private static readonly (string Language, string[] Words)[] Foreign =
    [
        ("fr", Words("est dans que pour ne pas qui ce cette sont avec une il elle nous vous leur mais ont été aux par plusieurs aussi être où dont ces même comme entre depuis avait")),
        ("de", Words("und ist nicht ein eine einen einer einem sich auch als werden wird auf für mit dass sind hat haben wurde wurden nach über bei oder aber wir ihre durch kann noch")),
        ("es", Words("que se una por para como pero más su sus fue han está también entre cuando sobre desde este esta ser muy sin hay ya porque lo nos donde ha")),
        ("pt", Words("que uma não para por mais foi são também pelo pela seu sua seus ou entre quando muito já está isso ser tem à nos aos nas como mas")),
        ("it", Words("che non una sono anche più come nel nella gli è dalla alla questo questa ha hanno tra essere stato stata con si ma perché loro sua suo delle degli")),
        ("nl", Words("het een niet dat voor zijn wordt werd ook naar maar aan bij uit nog hebben heeft deze door om hij ze wij zij worden dit tot onder tussen")),
        ("sv", Words("och att det som är inte av på för med har till den ett om kan från vid eller så sig efter där också när blev skulle genom mellan")),
        ("da", Words("og at det som er ikke af på med har til den et om kan fra ved eller så sig efter også når blev skulle gennem mellem været af hvad")),
        ("nb", Words("og det som er ikke av på med har til den et om kan fra ved eller så seg etter også når ble skulle gjennom mellom vært hva")),
        ("fi", Words("ja ei että oli olivat sekä mutta myös kun hän joka ovat se ole kuin tai jotka ollut mukaan välillä jossa sen sitä")),
        ("pl", Words("się nie jest oraz przez dla jak który która które ale przy lub są był była po od co jego tego również między został jako")),
        ("cs", Words("že se je na ve které který která jako pro byl byla bylo také ale jsou při jeho podle mezi nebo jen než byly po aby")),
        ("hr", Words("je su se na koji koja koje nije ali bio bila kao između prema što od iz će biti također ili te zbog")),
        ("ro", Words("și în că este pe cu din pentru nu sunt mai au fost care sau prin între după ca această acest la fi")),
        ("hu", Words("és hogy nem az egy volt van meg is csak mint vagy már között szerint ez azt pedig után voltak lesz")),
        ("tr", Words("ve bir bu için ile olarak da daha olan gibi çok değil kadar sonra ne ise göre arasında oldu olduğu ancak ama")),
        ("id", Words("yang dan untuk dengan dari pada ini itu tidak akan dalam telah adalah oleh juga kepada antara sebagai bahwa mereka karena atau kami tersebut")),
        ("vi", Words("và của là các trong có không được cho với những một đã này người về khi từ giữa hai cũng như đến")),
        ("ca", Words("que amb una per els és són no però també aquest aquesta més seva seu va ha han entre quan sobre com i")),
        ("sw", Words("na ya wa kwa katika ni la za kuwa hii huo au pia bila kama hiyo baada kati yake wao")),
    ];

    /// <summary>English first; a language's place here is its bit in what <see cref="Of"/> gives.</summary>
    public static readonly string[] Codes = [Languages.English, .. Foreign.Select(language => language.Language)];

    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Known = Invert();

    /// <summary>The languages that have this word among theirs, as bits.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Known.TryGetValue(word, out var languages) ? languages : 0;

    private static FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Invert()
    {
        var languages = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, place) in Foreign.Select(language => language.Words).Prepend(English).Select((words, place) => (words, place)))
        {
            foreach (var word in words)
            {
                languages[word] = languages.GetValueOrDefault(word) | (1u << place);
            }
        }

        return languages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static string[] Words(string words) => words.Split(' ');
}
