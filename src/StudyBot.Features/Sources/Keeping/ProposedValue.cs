using System.Collections.Immutable;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>One of the things that a document which waits says of itself.</summary>
/// <param name="Value">Null where there is none.</param>
/// <param name="Origin">Where it was found, or why there is none, in words.</param>
internal sealed record ProposedValue(string Label, string? Value, string Origin)
{
    /// <param name="document">As it was read, with what is stated of it.</param>
    public static ImmutableArray<ProposedValue> Of(HeldDocument held, Document document)
    {
        // Without a name, the title is one that it gives itself.
        var (info, own, file) = (document.Info, HeldReading.Read(held, "", null).Info, held.Reading?.Said);
        return
        [
            own.Title is null && held.Stated?.Title is null
                ? new ProposedValue("Title", info.Title, "none found; it is called so after its file")
                : One("Title", info.Title, own.Title, file?.Title),
            One("Author", info.Author, own.Author, file?.Author),
            One("Publisher", info.Publisher, own.Publisher, file?.Publisher),
            One("Published", Said(info.Published), Said(own.Published), Said(file?.Published)),
            One("Written", Said(info.Written), Said(own.Written), Said(file?.Written)),
        ];

        ProposedValue One(string label, string? value, string? found, string? stated) => new(
            label,
            value,
            value is null && found is null ? "not found"
            : value is null ? "none, as it was put right"
            : value != found ? (held.Stated is { IsWhole: true } ? "as it was put right" : "as it was given")
            : value == stated ? "stated by the file"
            : "found in its text");
    }

    private static string? Said(CivilDate? date) => date is null ? null : CivilDateText.InFull(date);
}
