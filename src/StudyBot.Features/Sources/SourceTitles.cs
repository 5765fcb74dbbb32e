using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Naming;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary>Titles that a line could go on with: those of documents with which the subcommand can do something.</summary>
internal sealed class SourceTitles(SpaceGroups groups, FeaturePorts ports)
{
    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, SourceDeeds deeds, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var subcommand = request.Subcommand.Name;
        var sources = subcommand == SourceCommand.Restore
            ? [.. (await deeds.ListAsideAsync(group, cancellationToken).ConfigureAwait(false)).Select(aside => aside.Source)]
            : await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var documents = NameIndex.OfTitles(sources).Complete(request.Typed, int.MaxValue)
            .Where(thing => !IsOfOwnAlone(subcommand) || thing.In.Any(i => i.Source.Group == group));
        return subcommand == SourceCommand.Reindex ? TitleCompletions.Of(documents, SourceCommand.All) : TitleCompletions.Of(documents);
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        if (SourceSpecs.OfThoseThere.All(spec => spec.Name != subcommand.Name) || subcommand.Name == SourceCommand.Restore)
        {
            return null;
        }

        var group = await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false);
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return sources
            .Where(source => subcommand.Name == SourceCommand.Download || source.Id.Group != GroupId.Library)
            .Select(source => SourcesCommand.TitleToType(source, sources))
            .OfType<string>()
            .Select(title => $"/{SourceCommand.Name} {subcommand.Name} {title}{Rest(subcommand.Name)}")
            .FirstOrDefault();
    }

    private static bool IsOfOwnAlone(string subcommand) => subcommand is SourceCommand.Rename or SourceCommand.Correct or SourceCommand.Replace or SourceCommand.Reindex;

    private static string Rest(string subcommand) => subcommand == SourceCommand.Rename ? " to:\"Another title\"" : "";
}
