using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Wording;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;

namespace StudyBot.Features.Settings;

/// <summary><c>/settings list | set | allow | deny | forget</c>: a group's own choices, who may do what, and the end of its data.</summary>
public sealed class SettingsCommand(
    SettingsRegistry registry,
    SpaceGroups groups,
    ISettingsStore store,
    Granting granting,
    Forgetting forgetting,
    IEnumerable<ISettingListener> listeners) : ICompletingCommand, IButtonHandler
{
    /// <summary>Taken as a value, it gives a setting back to its default.</summary>
    public const string DefaultWord = "default";

    private const string ForgetAction = "forget";
    private const string KeyParameter = "key";
    private const string ValueParameter = "value";

    private readonly ImmutableArray<ISettingListener> listeners = [.. listeners];

    public CommandSpec Spec { get; } = new(
        "settings",
        "What this group has chosen, who may do what, and how to delete its data",
        [
            new Subcommand("list", "Show every setting with its value, and who may do what", "/settings list", [], Right.Operate, ResponseMode.Private, HasEffect: false),
            new Subcommand(
                "set",
                "Change one setting",
                $"/settings set {GroupAudiencePolicy.PublicAnswers.Key} value:on",
                [
                    new Parameter(KeyParameter, "Which setting", IsRequired: true, IsCompleted: true),
                    new Parameter(ValueParameter, "Its new value, or \"default\"", IsCompleted: true),
                ],
                Right.Operate,
                ResponseMode.Private,
                HasEffect: true),
            .. Granting.Subcommands,
            new Subcommand(
                "forget",
                "Delete everything that belongs to this group, after asking once more",
                "/settings forget",
                [],
                Right.Operate,
                ResponseMode.Private,
                HasEffect: false),
        ]);

    public ImmutableArray<ButtonSpec> Buttons { get; } =
    [
        new ButtonSpec(ForgetAction, Right.Operate, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = SettingsCard.ForgottenBefore() },
    ];

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Privately(invocation.Subcommand.Name switch
        {
            "list" => SettingsCard.List(
                registry.All,
                await store.ReadAsync(group, cancellationToken).ConfigureAwait(false),
                await granting.ListAsync(invocation.Space, group, cancellationToken).ConfigureAwait(false)),
            "set" => await SetAsync(invocation, group, cancellationToken).ConfigureAwait(false),
            Granting.Allow or Granting.Deny => await granting.ChangeAsync(invocation, group, cancellationToken).ConfigureAwait(false),
            "forget" => SettingsCard.ConfirmForget(new EffectTarget(ForgetAction, [], group.Value, invocation.At.Member.Id)),
            var other => throw new System.Diagnostics.UnreachableException(other),
        });
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);

        // A space that is not known has nothing left: pressing once more must not make it anew.
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(SettingsCard.Forgotten());
        }

        await forgetting.ForgetAsync(group, new EffectId(press.At.Delivery.Value), cancellationToken).ConfigureAwait(false);
        return Reply.Show(SettingsCard.Forgotten());
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Subcommand.Name is Granting.Allow or Granting.Deny)
        {
            var group = request.At.Space is { } space ? await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false) : GroupId.Library;
            return [.. await granting.CompleteAsync(request, group, cancellationToken).ConfigureAwait(false)];
        }

        var typed = request.Typed.Trim();
        IEnumerable<string> values = request.Parameter.Name == KeyParameter ? registry.All.Select(s => s.Key)
            : registry.Find(request.Others.Text(KeyParameter)?.Trim() ?? "") is SwitchSetting ? ["on", "off", DefaultWord]
            : [DefaultWord];
        return
        [
            .. values
                .Where(v => v.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(v => v.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Take(25)
                .Select(v => new Completion(v, v)),
        ];
    }

    private async Task<Card> SetAsync(Invocation invocation, GroupId group, CancellationToken cancellationToken)
    {
        var (key, value) = KeyAndValue(invocation.Arguments);
        if (registry.Find(key) is not { } setting)
        {
            return SettingsCard.UnknownKey(key, registry.All).Wanting(KeyParameter, ValueParameter, value);
        }

        var isDefault = string.Equals(value, DefaultWord, StringComparison.OrdinalIgnoreCase);
        var normal = value is null || isDefault ? null : setting.Normalise(value);
        if (normal is null && !isDefault)
        {
            return SettingsCard.WrongValue(setting, value).Wanting(ValueParameter, KeyParameter, setting.Key);
        }

        await store.SetAsync(
            new SettingChange(
                group,
                setting.Key,
                normal,
                SpaceGroups.MemberOf(invocation.At.Member.Id),
                invocation.At.Received,
                new EffectId(invocation.At.Delivery.Value)),
            cancellationToken).ConfigureAwait(false);
        Tell(group);
        return SettingsCard.Changed(setting, normal);
    }

    // Where a platform gives only text, "set key value" arrives as one text in the first parameter.
    private static (string Key, string? Value) KeyAndValue(Arguments arguments)
    {
        var key = arguments.Text(KeyParameter)?.Trim() ?? "";
        if (arguments.Text(ValueParameter) is { } value)
        {
            return (key, value.Trim());
        }

        var words = key.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var first, var rest] ? (first, rest.TrimStart('=').Trim()) : (key, null);
    }

    private void Tell(GroupId group)
    {
        foreach (var listener in listeners)
        {
            listener.SettingsChanged(group);
        }
    }
}
