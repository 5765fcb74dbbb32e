using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>One sentence as the rules read it: its words and what is mentioned in it.</summary>
internal sealed class SentenceView
{
    private readonly WordMarks[] marks;
    private Evidence? evidence;

    public SentenceView(SourceText source, Sentence sentence, IReadOnlyList<Mention> mentions, bool startsQuoted = false)
    {
        Source = source;
        Sentence = sentence;
        Words = WordSplitter.Split(source, sentence.Span);
        var isOpen = startsQuoted;
        var quoted = QuotedWords.Find(Words, ref isOpen);
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
        marks = new WordMarks[Words.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = quoted[i] ? WordMarks.Quoted : WordMarks.None;
        }

        MarkMentions();
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

    /// <summary>The sentence as evidence; one object, since its text may be long.</summary>
    public Evidence Evidence => evidence ??= new(Sentence.Span, Source[Sentence.Span], Sentence.Block.Number);

    /// <summary>The word before an index, lower case; empty at the start.</summary>
    public string Lower(int index) => index >= 0 && index < Words.Count ? Words[index].Lower : "";

    public bool IsQuoted(int index) => Has(index, WordMarks.Quoted);

    public bool Has(int index, WordMarks mark) => index >= 0 && index < marks.Length && (marks[index] & mark) != 0;

    /// <summary>
    /// Whether a word belongs to what somebody is, or is the country behind it: "President of Ukraine …", "Prime Minister … of Japan".
    /// </summary>
    public bool IsInRole(int index) => Has(index, WordMarks.InRole) || (Lower(index - 1) == "of" && Has(index - 2, WordMarks.EndsPerson));

    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Words[first].Span.Start, Words[last].Span.End);

    public string TextOf(int first, int last) => Source[SpanOf(first, last)];

    private void MarkMentions()
    {
        foreach (var person in People)
        {
            marks[person.First] |= WordMarks.StartsPerson;
            marks[person.Last] |= WordMarks.EndsPerson;
            Mark(person.First, person.Last, WordMarks.InPersonName);
            if (person.Mention.Role is { } role && WordAt(role.Start) is >= 0 and var first && WordAt(role.End - 1) is >= 0 and var last)
            {
                Mark(first, last, WordMarks.InRole);
            }
        }

        foreach (var place in Places) marks[place.First] |= WordMarks.StartsPlace;
        foreach (var organization in Organizations) marks[organization.First] |= WordMarks.StartsOrganization;
        foreach (var date in Dates) Mark(date.First, date.Last, WordMarks.InDate);
    }

    private void Mark(int first, int last, WordMarks mark)
    {
        for (var i = first; i <= last; i++)
        {
            marks[i] |= mark;
        }
    }

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
