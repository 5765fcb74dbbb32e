using System.Collections.Immutable;
using StudyBot.Chat.Commands;

namespace StudyBot.Features.Sources;

/// <summary>What moderators can do with a document that is there, as platforms are told.</summary>
internal static class SourceSpecs
{
    public static readonly ImmutableArray<Subcommand> OfThoseThere =
    [
        OfOne(SourceCommand.Rename, "Give a document another title", " to:\"A speech of May 2012\"", hasEffect: true,
            new Parameter(SourceCommand.To, "Its new title", IsRequired: true)),
        OfOne(SourceCommand.Correct, "Put right a document's title, author, publisher, dates", "", hasEffect: false),
        OfOne(SourceCommand.Remove, "Take a document away, after asking; Undo for a day", "", hasEffect: false),
        new Subcommand(
            SourceCommand.Restore,
            "Bring back what was taken away in the last day",
            $"/{SourceCommand.Name} {SourceCommand.Restore}",
            [new Parameter(SourceCommand.Title, "Its title or the name of its file", IsCompleted: true)],
            Right.Approve,
            ResponseMode.Private,
            HasEffect: true),
        OfOne(SourceCommand.Replace, "Put a new text in a document's place, after a look", " file:new.txt", hasEffect: true,
            new Parameter(SourceCommand.File, "The new one; without it, a file or a text is asked for", ParameterKind.File),
            new Parameter(SourceCommand.Address, "Where the new one stands on the web: https://…", ParameterKind.Address)),
        OfOne(SourceCommand.Reindex, "Draw a document's facts again; edits stay", "", hasEffect: true),
        OfOne(SourceCommand.Download, "Get a document's file back as it was added", "", hasEffect: false),
    ];

    private static Subcommand OfOne(string name, string description, string rest, bool hasEffect, params ReadOnlySpan<Parameter> more) => new(
        name,
        description,
        $"/{SourceCommand.Name} {name} speech.txt{rest}",
        [new Parameter(SourceCommand.Title, "Its title or the name of its file", IsRequired: true, IsCompleted: true), .. more],
        Right.Approve,
        ResponseMode.Private,
        hasEffect);
}
