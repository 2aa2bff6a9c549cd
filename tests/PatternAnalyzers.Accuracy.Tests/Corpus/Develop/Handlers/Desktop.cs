using System.Windows.Input;
using Microsoft.AspNetCore.Components;

namespace Corpus.Handlers.Desktop;

public interface IPrinterQueue
{
    Task SubmitAsync(string document, int copies);
}

public class PrintCommand(IPrinterQueue queue) : ICommand
{
    public event EventHandler? CanExecuteChanged { add { } remove { } }

    public int Copies { get; set; } = 1;

    public bool CanExecute(object? parameter) => parameter is string { Length: > 0 } && Copies is > 0 and < 100;

    public async void Execute(object? parameter) => await queue.SubmitAsync((string)parameter!, Copies);
}

public class NavigateCommand : ICommand
{
    private readonly Stack<Type> _history = new();
    private readonly Action<Type> _show;

    public NavigateCommand(Action<Type> show) => _show = show;

    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => parameter is Type || _history.Count > 1;

    public void Execute(object? parameter)
    {
        if (parameter is Type next) _history.Push(next);
        else _history.Pop();
        _show(_history.Peek());
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }
}

public class MortgageForm : ComponentBase
{
    protected double Principal { get; set; } = 250_000;
    protected double Rate { get; set; } = 3.4;
    protected int Years { get; set; } = 25;
    protected double? Monthly { get; private set; }

    protected void OnCalculate()
    {
        var r = Rate / 1200;
        var n = Years * 12;
        Monthly = r == 0 ? Principal / n : Principal * r / (1 - Math.Pow(1 + r, -n));
    }

    protected void OnRateChanged(ChangeEventArgs e)
    {
        if (double.TryParse(e.Value?.ToString(), out var rate)) Rate = rate;
        OnCalculate();
    }
}
