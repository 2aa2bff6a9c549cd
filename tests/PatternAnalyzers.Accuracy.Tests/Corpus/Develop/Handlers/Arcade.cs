namespace Corpus.Handlers.Arcade;

public enum Button { None, Left, Right, Fire }

public sealed record Ship(double X, double Y, int Lives);

public class GameController
{
    private readonly List<(double X, double Y)> _shots = [];

    public Ship Ship { get; private set; } = new(50, 95, 3);

    public void Update(Button pressed, double seconds)
    {
        Ship = pressed switch
        {
            Button.Left => Ship with { X = Math.Max(0, Ship.X - 40 * seconds) },
            Button.Right => Ship with { X = Math.Min(100, Ship.X + 40 * seconds) },
            _ => Ship,
        };
        if (pressed == Button.Fire) _shots.Add((Ship.X, Ship.Y));
        for (var i = _shots.Count - 1; i >= 0; i--)
        {
            _shots[i] = (_shots[i].X, _shots[i].Y - 80 * seconds);
            if (_shots[i].Y < 0) _shots.RemoveAt(i);
        }
    }
}

public class PidController(double kp, double ki, double kd)
{
    private double _integral;
    private double _previous;

    public double Step(double setpoint, double measured, double dt)
    {
        var error = setpoint - measured;
        _integral += error * dt;
        var derivative = (error - _previous) / dt;
        _previous = error;
        return kp * error + ki * _integral + kd * derivative;
    }
}

public class BaggageHub
{
    public string Airport { get; init; } = "";
    public int Belts { get; init; }
    public List<string> ConnectedGates { get; } = [];
}

public class JobOffer
{
    public string Title { get; set; } = "";
    public decimal Salary { get; set; }
    public bool Remote { get; set; }
}

public readonly struct FileHandle(nint value) : IEquatable<FileHandle>
{
    public nint Value { get; } = value;

    public bool IsInvalid => Value is 0 or -1;

    public bool Equals(FileHandle other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is FileHandle other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
