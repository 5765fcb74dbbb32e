using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>What whoever added a document says of it. It goes before what the document says of itself; null leaves that. No longer than <see cref="DocumentLimits.MaxInfoLength"/>.</summary>
public sealed record StatedInfo(string? Title, string? Author, string? Publisher, CivilDate? Published)
{
    public string? Title { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Title);

    public string? Author { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Author);

    public string? Publisher { get; init => field = DocumentInfo.Bounded(value); } = DocumentInfo.Bounded(Publisher);

    public DocumentInfo Over(DocumentInfo read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var published = Published ?? read.Published;
        return read with
        {
            Title = Title ?? read.Title,
            Author = Author ?? read.Author,
            Publisher = Publisher ?? read.Publisher,
            Published = published,

            // Nothing is written after it is published.
            Written = published is not null && read.Written?.Earliest > published.Latest ? null : read.Written,
        };
    }
}
