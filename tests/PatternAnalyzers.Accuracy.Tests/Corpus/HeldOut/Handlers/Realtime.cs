using System.Threading.Channels;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Corpus.Handlers.Rail.HeldOut;

public interface IPlatformDisplay
{
    Task Show(string train, int minutesLate);
}

[Authorize(Roles = "dispatcher")]
public sealed class Dispatching : Hub<IPlatformDisplay>
{
    private readonly System.Data.IDbConnection _db;

    public Dispatching(System.Data.IDbConnection db) => _db = db;

    [HubMethodName("delay")]
    public async Task ReportDelay(string train, int minutes)
    {
        await _db.ExecuteAsync("update train set late = @minutes where number = @train", new { train, minutes });
        var platforms = await _db.QueryAsync<string>("select platform from stop where train = @train", new { train });
        await Clients.Groups(platforms.ToList()).Show(train, minutes);
    }
}

public class PassengerFeed : DynamicHub
{
    public override async Task OnConnectedAsync()
    {
        var station = Context.GetHttpContext()?.Request.RouteValues["station"] as string;
        if (station is null) Context.Abort();
        else await Groups.AddToGroupAsync(Context.ConnectionId, station);
    }

    public Task Hello(string name) => (Task)Clients.Caller.greet($"Hello {name}");
}

public class Signals(SignalBox box) : Hub
{
    public ChannelReader<string> Watch(string[] ids)
    {
        var channel = Channel.CreateBounded<string>(16);
        void Push(string id, string aspect)
        {
            if (ids.Contains(id)) channel.Writer.TryWrite($"{id}={aspect}");
        }
        box.Changed += Push;
        Context.ConnectionAborted.Register(() =>
        {
            box.Changed -= Push;
            channel.Writer.TryComplete();
        });
        return channel.Reader;
    }

    public void Set(string id, string aspect) => box.Set(id, aspect);
}

public class SignalBox
{
    private readonly Dictionary<string, string> _aspects = [];

    public event Action<string, string>? Changed;

    public void Set(string id, string aspect)
    {
        lock (_aspects)
        {
            if (_aspects.TryGetValue(id, out var old) && old == aspect) return;
            _aspects[id] = aspect;
        }
        Changed?.Invoke(id, aspect);
    }
}

public class BrakeCurveHub : Hub
{
    public IEnumerable<double[]> Curve(double kmh, double deceleration, double gradientPermille)
    {
        var v = kmh / 3.6;
        var a = Math.Max(0.05, deceleration - gradientPermille * 0.00981);
        for (double s = 0; v > 0; s += v, v -= a)
            yield return [s, v * 3.6];
    }
}

public class Announcer(IHttpClientFactory clients) : Hub
{
    public async Task Speak(string platform, string text)
    {
        using var http = clients.CreateClient("tts");
        using var audio = await http.PostAsync("synthesize", new StringContent(text), Context.ConnectionAborted);
        await Clients.Group(platform).SendCoreAsync("play", [await audio.Content.ReadAsByteArrayAsync()]);
    }
}
