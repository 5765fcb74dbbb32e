using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>One sentence as the rules read it: its words and what is mentioned in it.</summary>
internal sealed class SentenceView
{
    private readonly bool[] quoted;

    public SentenceView(SourceText source, Sentence sentence, IReadOnlyList<Mention> mentions, bool startsQuoted = false)
    {
        Source = source;
        Sentence = sentence;
        Words = WordSplitter.Split(source, sentence.Span);
        var isOpen = startsQuoted;
        quoted = QuotedWords.Find(Words, ref isOpen);
        EndsQuoted = isOpen;
        var people = new List<Placed<PersonMention>>();
        var places = new List<Placed<PlaceMention>>();
        var organizations = new List<Placed<OrganizationMention>>();
        var dates = new List<Placed<DateMention>>();
        foreach (var mention in mentions)
        {
            var first = WordAt(mention.Span.Start);
            var last = WordAt(mention.Span.End - 1);
            if (first < 0 || last < first)
            {
                continue;
            }

            switch (mention)
            {
                case PersonMention person: people.Add(new(person, first, last)); break;
                case PlaceMention place: places.Add(new(place, first, last)); break;
                case OrganizationMention organization: organizations.Add(new(organization, first, last)); break;
                case DateMention date: dates.Add(new(date, first, last)); break;
            }
        }

        People = people;
        Places = places;
        Organizations = organizations;
        Dates = dates;
    }

    public SourceText Source { get; }

    public Sentence Sentence { get; }

    public List<Word> Words { get; }

    /// <summary>Whether a quotation goes on in the next sentence.</summary>
    public bool EndsQuoted { get; }

    public IReadOnlyList<Placed<PersonMention>> People { get; }

    public IReadOnlyList<Placed<PlaceMention>> Places { get; }

    public IReadOnlyList<Placed<OrganizationMention>> Organizations { get; }

    public IReadOnlyList<Placed<DateMention>> Dates { get; }

    public Evidence Evidence => new(Sentence.Span, Source[Sentence.Span], Sentence.Block.Number);

    /// <summary>The word before an index, lower case; empty at the start.</summary>
    public string Lower(int index) => index >= 0 && index < Words.Count ? Words[index].Lower : "";

    public bool IsQuoted(int index) => index >= 0 && index < quoted.Length && quoted[index];

    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Words[first].Span.Start, Words[last].Span.End);

    public string TextOf(int first, int last) => Source[SpanOf(first, last)];

    /// <summary>The word that holds an offset; -1 where none does.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = Words.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Words[middle].Span;
            if (span.Contains(offset))
            {
                return middle;
            }

            if (span.Start > offset) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }
}
