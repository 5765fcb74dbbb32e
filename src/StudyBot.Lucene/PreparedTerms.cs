using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace StudyBot.Lucene;

/// <summary>Terms that were read already, as Lucene wants to be fed.</summary>
internal sealed class PreparedTerms : TokenStream
{
    private readonly ICharTermAttribute term;
    private readonly IEnumerable<string> texts;
    private IEnumerator<string>? each;

    public PreparedTerms(IEnumerable<string> texts)
    {
        this.texts = texts;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        each = texts.GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (each?.MoveNext() != true)
        {
            return false;
        }

        term.SetEmpty().Append(each.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        each?.Dispose();
        base.Dispose(disposing);
    }
}
