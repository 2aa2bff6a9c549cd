using System.Threading.Channels;

namespace Corpus.Quarry.Registry.HeldOut;

public interface IAsk<TAnswer>;

public interface IAnswers<in TAsk, TAnswer> where TAsk : IAsk<TAnswer>
{
    ValueTask<TAnswer> AnswerAsync(TAsk ask, CancellationToken stop);
}

public interface IOccurrenceHandler<in T>
{
    Task On(T occurrence);
}

public sealed record ParcelOf(string Cadastre) : IAsk<Parcel?>;
public sealed record Parcel(string Cadastre, double Area, string Owner);
public sealed record FeeFor(double Area, bool Urgent) : IAsk<decimal>;
public sealed record DeedSigned(string Cadastre, string Buyer, DateTime At);

public interface IParcelArchive { Task<Parcel?> LoadAsync(string cadastre, CancellationToken stop); Task SaveAsync(Parcel parcel); }

public sealed class ParcelAnswers(IParcelArchive archive) : IAnswers<ParcelOf, Parcel?>
{
    public async ValueTask<Parcel?> AnswerAsync(ParcelOf ask, CancellationToken stop)
    {
        var key = ask.Cadastre.Replace(" ", "").ToUpperInvariant();
        return key.Length is < 6 or > 14 ? null : await archive.LoadAsync(key, stop);
    }
}

public sealed class FeeAnswers : IAnswers<FeeFor, decimal>
{
    public ValueTask<decimal> AnswerAsync(FeeFor ask, CancellationToken stop)
    {
        var fee = ask.Area switch { < 200 => 40m, < 1_000 => 75m, < 10_000 => 120m, _ => 120m + (decimal)(ask.Area - 10_000) * 0.002m };
        return ValueTask.FromResult(ask.Urgent ? fee * 1.5m : fee);
    }
}

internal class NewOwner : IOccurrenceHandler<DeedSigned>
{
    private readonly IParcelArchive _archive;
    internal NewOwner(IParcelArchive archive) { _archive = archive; }

    public async Task On(DeedSigned occurrence)
    {
        var parcel = await _archive.LoadAsync(occurrence.Cadastre, default)
            ?? throw new KeyNotFoundException(occurrence.Cadastre);
        if (parcel.Owner == occurrence.Buyer) return;
        await _archive.SaveAsync(parcel with { Owner = occurrence.Buyer });
    }
}

public sealed class Draft
{
    public required string Text { get; set; }
    public List<string> Remarks { get; } = [];
    public bool Rejected { get; set; }
}

public interface IDraftStep { Task InvokeAsync(Draft draft, Func<Task> next); }

/// <summary>Step of the intake: rejects drafts without both parties before the rest is run.</summary>
public sealed class PartiesNamed : IDraftStep
{
    public Task InvokeAsync(Draft draft, Func<Task> next)
    {
        var seller = draft.Text.Contains("seller:", StringComparison.OrdinalIgnoreCase);
        var buyer = draft.Text.Contains("buyer:", StringComparison.OrdinalIgnoreCase);
        if (seller && buyer) return next();
        draft.Rejected = true;
        draft.Remarks.Add(seller ? "no buyer" : "no seller");
        return Task.CompletedTask;
    }
}

public sealed class StampStep(TimeProvider clock) : IDraftStep
{
    public async Task InvokeAsync(Draft draft, Func<Task> next)
    {
        var number = Guid.NewGuid().ToString("N")[..8];
        draft.Text = $"[{number} {clock.GetUtcNow():yyyy-MM-dd}]\n{draft.Text}";
        await next();
        if (draft.Rejected) draft.Remarks.Add("stamp " + number + " is void");
    }
}

public interface IStartupTask { int Order { get; } Task RunAsync(IServiceProvider services, CancellationToken stop); }

public sealed class CreateFolders(IConfiguration configuration) : IStartupTask
{
    public int Order => 0;

    public Task RunAsync(IServiceProvider services, CancellationToken stop)
    {
        var root = configuration["Registry:Root"] ?? "/var/registry";
        foreach (var name in new[] { "deeds", "maps", "scans", "out" }) Directory.CreateDirectory(Path.Combine(root, name));
        return Task.CompletedTask;
    }
}

/// <summary>Takes scans off the channel as they come in and files them.</summary>
public sealed class ScanDesk(Channel<byte[]> scans, string folder, ILogger<ScanDesk> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var scan in scans.Reader.ReadAllAsync(stoppingToken))
        {
            var name = Convert.ToHexString(System.Security.Cryptography.SHA1.HashData(scan));
            var path = Path.Combine(folder, name + ".tif");
            if (File.Exists(path)) { log.LogInformation("{Name} twice", name); continue; }
            await File.WriteAllBytesAsync(path, scan, stoppingToken);
        }
    }
}

public sealed class AnswerRegistration(Type ask, Type implementation)
{
    public Type Ask { get; } = ask;
    public Type Implementation { get; } = implementation;
}

public abstract class AnswersBase<TAsk, TAnswer> : IAnswers<TAsk, TAnswer> where TAsk : IAsk<TAnswer>
{
    public ValueTask<TAnswer> AnswerAsync(TAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return Core(ask, stop);
    }

    protected abstract ValueTask<TAnswer> Core(TAsk ask, CancellationToken stop);
}

public static class RegistryHandlerExtensions
{
    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddTransient<IAnswers<ParcelOf, Parcel?>, ParcelAnswers>();
        services.AddTransient<IAnswers<FeeFor, decimal>, FeeAnswers>();
        services.AddHostedService<ScanDesk>();
        return services;
    }
}
