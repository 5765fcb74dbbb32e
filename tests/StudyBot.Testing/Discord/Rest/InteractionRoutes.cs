using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.Rules;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>The first answer to an interaction: within three seconds, once, and of a type that fits.</summary>
internal sealed class InteractionRoutes(DiscordWorld world, Violations violations)
{
    private readonly ConcurrentDictionary<string, byte> answersLost = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, CancellationToken> first = new(StringComparer.Ordinal);

    /// <summary>The client cannot know that this one took effect, and may try again.</summary>
    public void MarkLost(RestCall call) => answersLost[call.Ids[1]] = 0;

    public RestAnswer Callback(RestCall call)
    {
        lock (world.Gate)
        {
            var interaction = world.FindInteraction(call.Ids[1]);
            if (interaction is null || interaction.Id != call.Ids[0])
            {
                violations.Add($"{call.Route}: an interaction that was never sent.");
                return RestAnswer.UnknownInteraction();
            }

            var age = world.Time.GetUtcNow() - Snowflakes.TimeOf(interaction.Id);
            if (age > world.Options.AnswerWithin && interaction.Callback == 0)
            {
                if (!interaction.IsOfEarlierProcess)
                {
                    violations.Add($"{call.Route}: {interaction} was first answered {age.TotalSeconds:F1} s after it was made.");
                }

                return RestAnswer.UnknownInteraction();
            }

            if (interaction.Callback != 0)
            {
                if (!answersLost.ContainsKey(interaction.Token) && !interaction.IsOfEarlierProcess)
                {
                    // Who gave the first request up cannot know that it took effect.
                    violations.Add($"{call.Route}: {interaction} was answered a second time.", first.GetValueOrDefault(interaction.Token));
                }

                return RestAnswer.AlreadyAcknowledged();
            }

            first[interaction.Token] = call.GivenUp;
            return Take(call, interaction);
        }
    }

    private RestAnswer Take(RestCall call, FakeInteraction interaction)
    {
        var type = (CallbackType)((int?)call.Fields["type"] ?? 0);
        if (!Fits(interaction, type))
        {
            violations.Add($"{call.Route}: type {(int)type} does not answer {interaction}.");
            return RestAnswer.InvalidBody($"type {(int)type} does not fit");
        }

        var data = call.Fields["data"] as JsonObject ?? [];
        var refusal = type switch
        {
            CallbackType.Message => Post(call, interaction, data),
            CallbackType.DeferredMessage => Defer(interaction, data),
            CallbackType.DeferredUpdate => Keep(interaction),
            CallbackType.Update => Update(call, interaction, data),
            CallbackType.Autocomplete => Offer(call, interaction, data),
            _ => Open(call, interaction, data),
        };
        world.Announce();
        return refusal ?? (call.Query.Contains("with_response=true", StringComparison.OrdinalIgnoreCase) ? Response(interaction, type) : RestAnswer.NoContent);
    }

    private static bool Fits(FakeInteraction interaction, CallbackType type) => interaction.Kind switch
    {
        InteractionKind.Command => type is CallbackType.Message or CallbackType.DeferredMessage or CallbackType.Modal,
        InteractionKind.Component => type is CallbackType.Message or CallbackType.DeferredMessage or CallbackType.DeferredUpdate or CallbackType.Update or CallbackType.Modal,
        InteractionKind.Autocomplete => type is CallbackType.Autocomplete,
        _ => type is CallbackType.Message or CallbackType.DeferredMessage
            || (interaction.Pressed is not null && type is CallbackType.DeferredUpdate or CallbackType.Update),
    };

    private RestAnswer? Post(RestCall call, FakeInteraction interaction, JsonObject data)
    {
        if (Refusal(call, data, null) is { } refusal)
        {
            return refusal;
        }

        var message = new FakeMessage(world, interaction.Channel, true, ((int?)data["flags"] ?? 0) & FakeMessage.Ephemeral);
        message.Apply(data, call.Files);
        interaction.Channel.All.Add(message);
        interaction.Acknowledge((int)CallbackType.Message, message);
        return null;
    }

    private RestAnswer? Defer(FakeInteraction interaction, JsonObject data)
    {
        var flags = ((int?)data["flags"] ?? 0) & FakeMessage.Ephemeral;
        var placeholder = new FakeMessage(world, interaction.Channel, true, flags | FakeMessage.Loading);
        interaction.Channel.All.Add(placeholder);
        interaction.Acknowledge((int)CallbackType.DeferredMessage, placeholder);
        return null;
    }

    private static RestAnswer? Keep(FakeInteraction interaction)
    {
        interaction.Acknowledge((int)CallbackType.DeferredUpdate, interaction.Pressed);
        return null;
    }

    private RestAnswer? Update(RestCall call, FakeInteraction interaction, JsonObject data)
    {
        if (Refusal(call, data, interaction.Pressed) is { } refusal)
        {
            return refusal;
        }

        interaction.Pressed!.Apply(data, call.Files);
        interaction.Acknowledge((int)CallbackType.Update, interaction.Pressed);
        return null;
    }

    private RestAnswer? Offer(RestCall call, FakeInteraction interaction, JsonObject data)
    {
        // The type of the option that is typed in is not known here; choices of text are all that this house has, besides whole numbers.
        var choices = data["choices"] as JsonArray ?? [];
        var type = choices.All(c => c?["value"]?.GetValueKind() == System.Text.Json.JsonValueKind.String) ? 3 : 4;
        foreach (var problem in ChoiceRules.Of(choices, type))
        {
            violations.Add($"{call.Route}: {problem}");
            return RestAnswer.InvalidBody(problem);
        }

        interaction.Offer([.. choices.Select(c => new FakeChoice((string)c!["name"]!, c["value"]!.ToString()))]);
        return null;
    }

    private RestAnswer? Open(RestCall call, FakeInteraction interaction, JsonObject data)
    {
        foreach (var problem in ModalRules.Of(data))
        {
            violations.Add($"{call.Route}: {problem}");
            return RestAnswer.InvalidBody(problem);
        }

        interaction.Open(new FakeModal(data, interaction.Pressed));
        return null;
    }

    private RestAnswer? Refusal(RestCall call, JsonObject data, FakeMessage? before)
    {
        var refusal = MessageRules.Check(data, call.Files, before, out var problems);
        foreach (var problem in problems)
        {
            violations.Add($"{call.Route}: {problem}");
        }

        return refusal;
    }

    private static RestAnswer Response(FakeInteraction interaction, CallbackType type) => RestAnswer.Ok(new JsonObject
    {
        ["interaction"] = new JsonObject
        {
            ["id"] = interaction.Id,
            ["type"] = (int)interaction.Kind,
            ["response_message_id"] = interaction.Original?.Id,
            ["response_message_loading"] = interaction.Original?.IsLoading,
            ["response_message_ephemeral"] = interaction.Original?.IsPrivate,
        },
        ["resource"] = new JsonObject { ["type"] = (int)type, ["message"] = interaction.Original?.ToJson() },
    });
}
