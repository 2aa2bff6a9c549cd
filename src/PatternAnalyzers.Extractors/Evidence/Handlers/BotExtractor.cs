using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Modules and handlers that chat platforms and serverless hosts call: Discord, Telegram, Bot Framework, Google Cloud Functions.</summary>
internal sealed class BotExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "bot",
        new KnownBase("Discord.Interactions", "InteractionModuleBase", 0, Supports.CommandLine),
        new KnownBase("Discord.Interactions", "InteractionModuleBase", 1, Supports.CommandLine),
        new KnownBase("Discord.Commands", "ModuleBase", 0, Supports.CommandLine, ByName: false),
        new KnownBase("Discord.Commands", "ModuleBase", 1, Supports.CommandLine),
        new KnownBase("DSharpPlus.CommandsNext", "BaseCommandModule", 0, Supports.CommandLine),
        new KnownBase("DSharpPlus.SlashCommands", "ApplicationCommandModule", 0, Supports.CommandLine),
        new KnownBase("Telegram.Bot.Polling", "IUpdateHandler", 0, Supports.Message),
        new KnownBase("Microsoft.Bot.Builder", "ActivityHandler", 0, Supports.Message),
        new KnownBase("Microsoft.Bot.Builder", "IBot", 0, Supports.Message),
        new KnownBase("Microsoft.Bot.Builder.Teams", "TeamsActivityHandler", 0, Supports.Message),
        new KnownBase("Google.Cloud.Functions.Framework", "IHttpFunction", 0, Supports.HttpEndpoint),
        new KnownBase("Google.Cloud.Functions.Framework", "ICloudEventFunction", 0, Supports.Event),
        new KnownBase("Google.Cloud.Functions.Framework", "ICloudEventFunction", 1, Supports.Event, Message: 0));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
