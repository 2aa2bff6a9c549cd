using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Corpus.OnexFlow.Behaviour.Plumbing;

public static class WorkflowOrchestration
{
    public static IServiceCollection AddWorkflows(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<WorkflowReducerOptions>(configuration.GetSection("Workflow"));
        services.AddSingleton(TimeProvider.System);
        services.AddHttpClient("workflow", c => c.Timeout = TimeSpan.FromSeconds(20));
        services.AddMemoryCache();
        return services;
    }
}

public sealed class WorkflowReducerOptions
{
    public int MaxSteps { get; set; } = 50;
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(5);
    public string? DeadLetterTopic { get; set; }
}

public static class EffectNames
{
    public const string Store = "store.effect";
    public const string Publish = "publish.effect";
    public static readonly IReadOnlyList<string> All = [Store, Publish];
}

public sealed class OrderState
{
    public string Number { get; set; } = "";
    public string Status { get; set; } = "new";
    public decimal Total { get; set; }
    public List<string> Lines { get; set; } = [];
    public DateTimeOffset? ShippedAt { get; set; }
}

public class OrchestratorViewModel : INotifyPropertyChanged
{
    private string _caption = "";
    private bool _busy;

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Caption { get => _caption; set => Set(ref _caption, value); }
    public bool IsBusy { get => _busy; set => Set(ref _busy, value); }
    public bool CanStart => !IsBusy && Caption.Length > 0;

    private void Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value)) return;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }
}

public sealed record PaymentSagaCompute(Guid Id, string Step, DateTimeOffset Updated);

public class ReducerException : Exception
{
    public ReducerException(string state, string trigger) : base($"no transition for {trigger} in {state}")
    {
        State = state;
        Trigger = trigger;
    }

    public string State { get; }
    public string Trigger { get; }
}
