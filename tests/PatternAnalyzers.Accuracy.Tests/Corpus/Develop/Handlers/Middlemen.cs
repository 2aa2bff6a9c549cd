namespace Corpus.Handlers.Mill;

public interface IGrindHandler
{
    Task GrindAsync(string batch, CancellationToken ct);
}

public sealed class CommandQueue<T>
{
    private readonly Queue<T> _items = new();

    public int Count => _items.Count;

    public void Push(T item) => _items.Enqueue(item);

    public bool TryPop(out T? item) => _items.TryDequeue(out item);
}

public class MiddlewareSettings
{
    public const string Section = "Middleware";

    public bool Compression { get; set; }
    public bool Hsts { get; set; } = true;
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}

public static class StartupExtensions
{
    public static WebApplication UseMill(this WebApplication app, MiddlewareSettings settings)
    {
        if (settings.Hsts) app.UseHsts();
        app.UseRouting();
        app.UseAuthorization();
        app.MapControllers();
        return app;
    }
}

public class ConsumerGroup
{
    public required string Name { get; init; }
    public int Partitions { get; init; }
    public long Lag { get; set; }
}

public sealed class Worker
{
    public string FullName { get; set; } = "";
    public DateOnly Hired { get; set; }
    public decimal HourlyWage { get; set; }

    public int YearsOfService(DateOnly today) => today.Year - Hired.Year - (today.DayOfYear < Hired.DayOfYear ? 1 : 0);
}
