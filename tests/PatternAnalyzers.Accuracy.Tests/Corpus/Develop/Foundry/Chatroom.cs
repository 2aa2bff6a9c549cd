using SlimMessageBus;
using Microsoft.AspNetCore.SignalR;

namespace Corpus.Foundry.Chatroom;

public sealed record StickerPosted(string Room, string Sticker, string By);

public sealed class StickerTally(IHubContext<RoomHub> hub) : IConsumer<StickerPosted>
{
    public Task OnHandle(StickerPosted message, CancellationToken cancellationToken) =>
        hub.Clients.Group(message.Room).SendAsync("sticker", message.Sticker, message.By, cancellationToken);
}

public sealed class RoomHub : Hub
{
    public async Task Join(string room)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, room);
        await Clients.OthersInGroup(room).SendAsync("joined", Context.UserIdentifier);
    }
}

/// <summary>A line that begins with a slash.</summary>
public sealed record SlashLine(string Verb, string[] Words, string Room, string By);

public interface ISlashCommand
{
    string Verb { get; }
    Task<string> ReplyAsync(SlashLine line);
}

public sealed class RollDice : ISlashCommand
{
    public string Verb => "roll";

    public Task<string> ReplyAsync(SlashLine line)
    {
        var spec = line.Words.FirstOrDefault() ?? "1d6";
        var d = spec.IndexOf('d');
        if (d < 1 || !int.TryParse(spec[..d], out var count) || !int.TryParse(spec[(d + 1)..], out var sides) || count > 50)
            return Task.FromResult("say it like 2d6");
        var thrown = Enumerable.Range(0, count).Select(_ => Random.Shared.Next(1, sides + 1)).ToArray();
        return Task.FromResult($"{line.By}: {string.Join(" + ", thrown)} = {thrown.Sum()}");
    }
}

public abstract class SlashCommandBase : ISlashCommand
{
    public abstract string Verb { get; }
    public abstract Task<string> ReplyAsync(SlashLine line);
    protected static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal);
}
