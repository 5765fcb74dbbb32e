using System.Text.Json.Serialization;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Payloads;

/// <summary>A set of Discord's permission bits; those that have no name here survive.</summary>
[JsonConverter(typeof(PermissionsConverter))]
internal readonly record struct Permissions(ulong Bits)
{
    public static readonly Permissions None = new(0);

    public static readonly Permissions Administrator = new(1UL << 3);

    public static readonly Permissions ManageGuild = new(1UL << 5);

    public static readonly Permissions ViewChannel = new(1UL << 10);

    public static readonly Permissions SendMessages = new(1UL << 11);

    public static readonly Permissions EmbedLinks = new(1UL << 14);

    public static readonly Permissions AttachFiles = new(1UL << 15);

    public static readonly Permissions ReadMessageHistory = new(1UL << 16);

    public static readonly Permissions SendMessagesInThreads = new(1UL << 38);

    public static Permissions operator |(Permissions left, Permissions right) => new(left.Bits | right.Bits);

    /// <summary>All of them; an administrator is not taken to have them here.</summary>
    public bool Has(Permissions all) => (Bits & all.Bits) == all.Bits;
}
