# Each line is a program; what its start calls is counted when the image is built.
import json, re, unittest
import argparse, dataclasses, logging, pathlib
import asyncio, subprocess, tempfile
