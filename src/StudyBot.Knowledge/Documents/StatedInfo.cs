using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>What whoever added a document says of it. It goes before what the document says of itself; null leaves that. No longer than <see cref="DocumentLimits.MaxInfoLength"/>.</summary>
public sealed record StatedInfo(string? Title, string? Author, string? Publisher, CivilDate? Published)
{
    public string? Title { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Title);

    public string? Author { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Author);

    public string? Publisher { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Publisher);

    /// <summary>From which relative dates count, where it is another date than <see cref="Published"/>.</summary>
    public CivilDate? Written { get; init; }

    /// <summary>Somebody went through all of it: what is null here the document has not, whatever it seems to say. Only a title it may still have of its own.</summary>
    public bool IsWhole { get; init; }

    public DocumentInfo Over(DocumentInfo read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (IsWhole)
        {
            return read with { Title = Title ?? read.Title, Author = Author, Publisher = Publisher, Published = Published, Written = Written };
        }

        var published = Published ?? read.Published;
        return read with
        {
            Title = Title ?? read.Title,
            Author = Author ?? read.Author,
            Publisher = Publisher ?? read.Publisher,
            Published = published,

            // Nothing is written after it is published.
            Written = Written ?? (published is not null && read.Written?.Earliest > published.Latest ? null : read.Written),
        };
    }
}
