# @package python3-click python3-colorama
# Commands by click: options, arguments, groups, prompts, choices, help pages, errors, by its test runner.
import click
from click.testing import CliRunner


@click.group()
@click.option("--debug/--no-debug", default=False, help="Whether to tell more.")
@click.version_option("1.2", prog_name="tool")
@click.pass_context
def cli(ctx, debug):
    """A tool with commands."""
    ctx.ensure_object(dict)
    ctx.obj["debug"] = debug


@cli.command()
@click.option("--count", default=1, show_default=True, help="Number of greetings.")
@click.option("--name", prompt="Your name", help="The person to greet.")
@click.option("-c", "--case", type=click.Choice(["upper", "lower"]), default="lower")
@click.pass_obj
def hello(obj, count, name, case):
    """Greets NAME for a total of COUNT times."""
    for _ in range(count):
        click.echo(getattr(f"Hello {name}!", case)())
    click.echo(f"debug {obj['debug']}")


@cli.command("add")
@click.argument("numbers", nargs=-1, type=click.INT, required=True)
@click.option("--scale", type=click.FloatRange(0, 10, clamp=True), default=1.0)
def add_numbers(numbers, scale):
    """Adds numbers."""
    click.secho(str(sum(numbers) * scale), fg="green")


@cli.command()
@click.argument("file", type=click.File("r"))
@click.password_option()
@click.confirmation_option(prompt="Sure?")
def show(file, password):
    """Shows a file."""
    click.echo(file.read().upper() + str(len(password)))


runner = CliRunner()
for arguments, given in [
    (["--help"], ""),
    (["--version"], ""),
    (["hello", "--help"], ""),
    (["hello", "--count", "2"], "Ann\n"),
    (["--debug", "hello", "--name", "Bob", "-c", "upper"], ""),
    (["hello", "--count", "x", "--name", "y"], ""),
    (["hello", "-c", "middle", "--name", "y"], ""),
    (["add", "1", "2", "3", "--scale", "99"], ""),
    (["add"], ""),
    (["add", "one"], ""),
    (["ad"], ""),
    (["show", "-"], "secret\nsecret\ny\ntext\n"),
    (["show", "missing.txt"], ""),
    (["--nothing"], ""),
]:
    result = runner.invoke(cli, arguments, input=given)
    print(arguments, result.exit_code, repr(result.output), type(result.exception).__name__)
with runner.isolated_filesystem():
    with open("a.txt", "w") as file:
        file.write("some text")
    print(runner.invoke(cli, ["show", "a.txt", "--password", "abc", "--yes"]).output)
print(click.style("bold", bold=True, fg="red").encode(), click.unstyle(click.style("x", fg="blue")))
print(click.format_filename(b"a\xffb"), click.get_app_dir("My App", force_posix=True).rsplit("/", 1)[1])
