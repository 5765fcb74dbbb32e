using System.Collections.Immutable;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Guilds;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using Message = StudyBot.Discord.Wire.Payloads.Messages.Message;
using Attachment = StudyBot.Discord.Wire.Payloads.Messages.Attachment;
using ChatAttachment = StudyBot.Chat.Cards.Attachment;

namespace StudyBot.Discord.Interactions;

/// <summary>From an interaction to what happened, in the words of chat.</summary>
/// <param name="fetchFile">Gives a file's bytes by its address.</param>
internal sealed class InteractionTranslator(GuildBook guilds, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetchFile)
{
    private const int Menu = 3;
    private const int FileField = 19;

    /// <summary>Null for what this version knows nothing of.</summary>
    public ChatEvent? Translate(Interaction interaction)
    {
        if (interaction is not { Data: { } data, Author: { } author } || CircumstancesOf(interaction, author) is not { } at)
        {
            return null;
        }

        return interaction.Type switch
        {
            InteractionType.Command when data is { Name: { } name, Type: Wire.Payloads.Commands.CommandType.Message } => OfMessageCommand(at, name, data),
            InteractionType.Command when data is { Name: { } name } => OfCommand(at, name, data),
            InteractionType.Autocomplete when data is { Name: { } name } => OfCompletion(at, name, data),
            InteractionType.Component when IdOf(data) is { } id => new ButtonPressed(at, id, RefTo(interaction)),
            InteractionType.ModalSubmit when data.CustomId is { } id => new FormSubmitted(at, id, AnswersIn(data)),
            _ => null,
        };
    }

    private CommandInvoked OfCommand(Circumstances at, string name, InteractionData data)
    {
        var (subcommand, options) = OptionReading.Descend(data.Options);
        return new CommandInvoked(at, name, subcommand, OptionReading.Read(options, data.Resolved, id => FileOf(data, id)));
    }

    private CompletionRequested? OfCompletion(Circumstances at, string name, InteractionData data)
    {
        var (subcommand, options) = OptionReading.Descend(data.Options);
        return options.FirstOrDefault(o => o.Focused is true) is { } focused
            ? new CompletionRequested(
                at, name, subcommand, focused.Name, OptionReading.Typed(focused), OptionReading.Read(options.Where(o => o != focused), data.Resolved, id => FileOf(data, id)))
            : null;
    }

    private MessageCommandInvoked? OfMessageCommand(Circumstances at, string name, InteractionData data)
    {
        if (data is not { TargetId: { } target, Resolved.Messages: { } messages } || !messages.TryGetValue(target, out var message))
        {
            return null;
        }

        var space = at.Space ?? default;
        return new MessageCommandInvoked(at, name, new QuotedMessage(
            new MessageRef(space, ChannelOf(message, Snowflake.Parse(at.Channel.Value)), message.Id.ToString()),
            message.Author is { } author ? DiscordIds.User(author.Id) : null,
            message.Content ?? "",
            [.. message.Attachments.Select(FileOf)],
            DiscordIds.Guild(space) is { } guild ? new Uri($"https://discord.com/channels/{guild}/{ChannelOf(message, Snowflake.Parse(at.Channel.Value)).Value}/{message.Id}") : null));
    }

    /// <summary>Of a menu the option that was chosen: that is what stands for something.</summary>
    private static string? IdOf(InteractionData data) => data.ComponentType != Menu ? data.CustomId : data.Values is [var chosen, ..] ? chosen : null;

    private static MessageRef? RefTo(Interaction interaction) => interaction is { Message: { } message, GuildId: { } guild }
        ? new MessageRef(DiscordIds.Space(guild), ChannelOf(message, interaction.ChannelId), message.Id.ToString())
        : null;

    private static ChannelId ChannelOf(Message message, Snowflake? otherwise) =>
        DiscordIds.Channel(message.ChannelId != default ? message.ChannelId : otherwise.GetValueOrDefault());

    private FormAnswers AnswersIn(InteractionData data)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        var files = ImmutableDictionary.CreateBuilder<string, ChatAttachment>();
        foreach (var (name, field) in Fields(data.Components))
        {
            if (field.Type == FileField)
            {
                if (field.Values.Select(Snowflake.Parse).FirstOrDefault() is { } id && FileOf(data, id) is { } file)
                {
                    files[name] = file;
                }
            }
            else if ((field.Value ?? (field.Values is [var chosen, ..] ? chosen : null)) is { Length: > 0 } text)
            {
                texts[name] = text;
            }
        }

        return new FormAnswers(texts.ToImmutable(), files.ToImmutable());
    }

    // A label holds its field, a row of the older kind a list of them.
    private static IEnumerable<(string Name, SubmittedComponent Field)> Fields(IEnumerable<SubmittedComponent> components)
    {
        foreach (var component in components)
        {
            if (component.CustomId is { } name)
            {
                yield return (name, component);
            }

            foreach (var inner in Fields(component.Component is { } one ? [one] : component.Components))
            {
                yield return inner;
            }
        }
    }

    private ChatAttachment? FileOf(InteractionData data, Snowflake id) =>
        data.Resolved?.Attachments is { } files && files.TryGetValue(id, out var file) ? FileOf(file) : null;

    private ChatAttachment FileOf(Attachment file) =>
        new(file.Filename ?? "file", file.ContentType, file.Size, cancellationToken => fetchFile(file.Url ?? "", cancellationToken), file.Url ?? "");

    /// <summary>Null where the interaction does not say where it was made, not even in which server: then that stands for the channel, which only a post would need.</summary>
    private Circumstances? CircumstancesOf(Interaction interaction, User author)
    {
        if ((interaction.ChannelId ?? interaction.Channel?.Id ?? interaction.GuildId) is not { } channel)
        {
            return null;
        }

        return new Circumstances(
            DiscordIds.Delivery(interaction.Id),
            interaction.GuildId is { } guild ? DiscordIds.Space(guild) : null,
            DiscordIds.Channel(channel),
            new ChatMember(DiscordIds.User(author.Id), interaction.Member?.Nick ?? author.DisplayName, StandingOf(interaction, author)),
            interaction.Id.Created,
            new ReplyToken(interaction.ApplicationId.GetValueOrDefault(), interaction.Token).Write());
    }

    private Standing StandingOf(Interaction interaction, User author) => interaction is { GuildId: { } guild, Member: { } member }
        ? new Standing(
            guilds.OwnerOf(guild) == author.Id,
            member.Permissions is { } may && (may.Has(Permissions.Administrator) || may.Has(Permissions.ManageGuild)),
            [.. member.Roles.Select(r => r.ToString())])
        {
            IsKnown = member.Permissions is not null,
        }
        : interaction.GuildId is null ? Standing.None
        : Standing.Unknown;
}
